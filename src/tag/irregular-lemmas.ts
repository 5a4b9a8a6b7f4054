/**
 * Lemmas whose forms no rule of `mayHaveLemma` foresees, one a line with these forms. They are all that remained when every
 * word of the language model was compared with its lemmas; spellings, abbreviations and clitics are among them.
 */
const IRREGULAR = `
a: 'a
alabama: ala.
all: 'all
amphithecium: amphicia
anaptyxis: anatyxes
antheridium: andtheridia
apothegm: apophthegm
application: app
arizona: ariz.
arkansas: ark.
ass: arse
bad: worse worst
be: 'am 'm 're 's ai ain't aint am are arent is isnt was wasnt were werent woz
because: b/c cuz
before: b4
beseech: besought
bethink: bethought
bicentenary: bicennaries
boogeyman: boogerman
boschbok: bok bushbok bushboks
bring: brought
california: calif.
can: ca cd could
caryatid: carides
catch: caught
clarino: clani clanos
cleave: cleft
clepe: ycleped yclept
clothe: clad
colorado: colo.
comic-strip: comics
connecticut: conn.
connection: connexion connexions
connections: connexions
could: cd
create: cre8
delaware: del.
discobolos: discoboli
do: 'd
draft: draught draughts
draftboard: draughtboard draughtboards
draftboards: draughtboards
draftier: draughtier
draftiest: draughtiest
drafts: draughts
draftsman: draughtsman draughtsmen
draftsmanship: draughtsmanship
draftsmen: draughtsmen
draftswoman: draughtswoman draughtswomen
draftswomen: draughtswomen
drafty: draughtier draughtiest draughty
duodenum: duona duonas
esophagus: oesophagi
favorite: fav fave
filter: philtre philtres
filters: philtres
florida: fla.
forego: forewent
forgo: forwent
gemsbok: gemboks
gemsbuck: gembucks
georgia: ga.
glochidium: glochidcia
go: went
good: best better
gospodin: gospopoda
great: gr8
grody: grotty
gynecium: gynecea
gynoecium: gynoecea
hallah: challoth
have: 'd 's 've had hadnt has hasnt ve
hymenium: hynia hyniums
igbo: ibo
illinois: ill.
indiana: ind.
inflection: inflexion inflexions
inflections: inflexions
jail: gaol gaoled gaoling gaols
jailbird: gaolbird gaolbirds
jailbirds: gaolbirds
jailbreak: gaolbreak gaolbreaks
jailbreaks: gaolbreaks
jailed: gaoled
jailer: gaoler gaolers
jailers: gaolers
jailing: gaoling
jails: gaols
kansas: kan.
kentucky: ky.
leave: left
likuta: makuta
limes: limites
litas: litu
loti: maloti
louisiana: la.
madame: mesdames
mademoiselle: mesdemoiselles
make: made
maryland: md.
massachusetts: mass.
michigan: mich.
minnesota: minn.
miscellaneous: misc
mississippi: miss.
missouri: mo.
misspelled: misspelt
misunderstand: misunderstood
monseigneur: messeigneurs
monsieur: messieurs
montana: mont.
nebraska: neb. nebr.
nevada: nev.
not: n't nt
oklahoma: okla.
oregon: ore.
outgo: outwent
outstand: outstood
outthink: outthought
pasquinade: pasquil pasquilled pasquilling pasquils
paterfamilias: patresfamilias
pdt: pst
pekinese: pekingese
pennsylvania: pa.
persnickety: pernickety
practices: practises
professionalize: privatises privatizes
pronephros: pronephra
pummeled: pummelling
real: reis
reave: reft
remake: remade
rethink: rethought
retweet: rt
rhachis: rachides
rotl: artal artel
salesperson: salespeople
savage: savange savanges
schatchen: shadchans
seek: sought
sente: lisente listente
shall: sha shant
shivaree: charivari
should: shd
squeegee: squilgee
stand: stood
stipes: stipites
stotinka: stotkini
striper: stiper
substratum: substrasta
tallith: tallaisim
teach: taught
tennessee: tenn.
texas: tex.
thank: thnx thx tnx
thanks: thnx thx tnx
the: da
think: thought
this: dis
tidbit: titbit
tranquility: tranquilly
uighur: uigurs
unclothe: unclad
undergo: underwent
understand: understood
unmake: unmade
unteach: untaught
unthink: unthought
uredium: uncidia
us: 's
vermont: vt.
virginia: va.
washington: wash.
whatever: wtv
will: 'll ll wo wont
wisconsin: wisc.
withstand: withstood
work: wrought
would: 'd d
wyoming: wyo.
yes: ya yah
yogurt: yoghourt yoghourts yoghurt yoghurts
yogurts: yoghourts yoghurts
you: 'y y ya
`;

const lemmasOf = new Map<string, string[]>();
const irregular = new Set<string>();
for (const line of IRREGULAR.trim().split('\n')) {
  const [lemma = '', forms = ''] = line.split(': ');
  irregular.add(lemma);
  for (const form of forms.split(' ')) {
    const lemmas = lemmasOf.get(form);
    if (lemmas) lemmas.push(lemma);
    else lemmasOf.set(form, [lemma]);
  }
}

/** The lemmas of an irregular form (`went`, `worst`); none for any other word. */
export function irregularLemmas(form: string): readonly string[] {
  return lemmasOf.get(form) ?? [];
}

/** Whether a lemma has forms that no rule foresees. */
export function isIrregular(lemma: string): boolean {
  return irregular.has(lemma);
}
