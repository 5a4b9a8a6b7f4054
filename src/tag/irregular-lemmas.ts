/**
 * Lemmas whose forms no rule of `mayHaveLemma` foresees, one a line with these forms. They are all that remained when every
 * word of the language model was compared with its lemmas; spellings, abbreviations and clitics are among them.
 */
const IRREGULAR = `
a: 'a
aby: abought
aerie: eyrie
airplane: aeroplane aeroplanes
alabama: ala.
all: 'all
almanac: almanacks
amora: amoraim
amphithecium: amphicia
anaptyxis: anatyxes
antheridium: andtheridia
apothegm: apophthegm
application: app
arizona: ariz.
arkansas: ark.
ashkenazi: ashkenazim
ass: arse
aw: aww
awake: awoke awoken
bad: worse worst
be: 'am 'm 're 's ai ain't aint am are arent is isnt re was wasnt were werent woz
bear: bore born borne
because: b/c bcoz cuz
before: b4
begird: begirt
behoof: behoves
bename: benempt
bend: bent
beseech: besought
bethink: bethought
bicentenary: bicennaries
bid: bade
bind: bound
boogeyman: boogerman
boschbok: bok bushbok bushboks
bring: brought
build: built
buy: bought
caestus: cestuses
california: calif.
can: ca cd could
caryatid: carides
catch: caught
chalutz: chalutzim
chamomile: camomile
chasid: chasidim
chassid: chassidim
chazan: chazanim
cheder: chadarim chedarim
cherub: cherubim
cipher: cypher cyphers
clarino: clani clanos
cleave: cleft
clepe: ycleped yclept
clothe: clad
colorado: colo.
come: came
comic-strip: comics
connecticut: conn.
connection: connexion connexions
connections: connexions
cool: kwel
could: cd
create: cre8
crus: crura
curb: kerb
definiens: definientia
delaware: del.
dibbuk: dibbukkim
die: dying
dig: dug
dike: dyke
discobolos: discoboli
dive: dove
do: 'd das did done
dow: dought
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
dybbuk: dybbukkim
eat: ate
ens: entia
esophagus: oesophagi
eyetooth: eyeteeth
eyrir: aurar
fall: fell
far: farthest furthest
favorite: fav fave
fight: fought
filter: philtre philtres
filters: philtres
find: found
flagstaff: flagstaves
floreat: floreant floreant.
florida: fla.
foot: feet
forego: forewent
forgo: forwent
gage: gauge gauged gauges gauging
geld: gelt
gemsbok: gemboks
gemsbuck: gembucks
georgia: ga.
get: got gotten
gild: gilt
gin: gan
gird: girt
give: gave
glochidium: glochidcia
go: gone went
going: goin goin'
good: best better
gooey: gooier gooiest
goose: geese
gospodin: gospopoda
goy: goyim
great: gr8
grody: grotty
gurnar: gurnards
gynecium: gynecea
gynoecium: gynoecea
gypsy: gipsies
halah: challoth hallot halloth
hallah: challoth
hang: hung
haredi: haredim
harken: hearken
hasid: hasidim
hassid: hassidim
have: 'd 's 've had hadnt has hasnt ve
hazzan: hazzanim
heave: hove
heder: hadarim
hold: held
homey: homier homiest
honey: honied
hymenium: hynia hyniums
igbo: ibo
ilinois: ill.
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
jimmy: jemmy
jus: jura
kaddish: kaddishim
kalmuc: kalmucks
kansas: kan.
karat: carat
kentucky: ky.
kibbutz: kibbutzim
lay: laid
leave: left
lend: lent
leu: lei
lie: lain lay lying
likuta: makuta
limes: limites
litas: litu
loti: maloti
louisiana: la.
louse: lice
loving: lovin lovin'
machzor: machzorim
madame: mesdames
mademoisele: mesdemoiselles
mademoiselle: mesdemoiselles
mahzor: mahzorim
make: made
maneuver: manoeuvrings
manservant: menservants
maryland: md.
massachusetts: mass.
may: might
melt: molten
michigan: mich.
midrash: midrashim
minnesota: minn.
minyan: minyanim
miscelaneous: misc
miscellaneous: misc
mississippi: miss.
missouri: mo.
misspelled: misspelt
misspend: misspent
misunderstand: misunderstood
mom: mum
mommy: mummy
monseigneur: messeigneurs
monsieur: messieurs
montana: mont.
moshav: moshavim
mouse: mice
mustache: moustache moustaches
mustached: moustached
mustachioed: moustachioed
myoma: myomata
nebraska: neb. nebr.
nevada: nev.
no: nah nope
not: n't nt
oklahoma: okla.
oregon: ore.
organa: organums
os: ora osar ossa
outgo: outwent
outstand: outstood
outthink: outthought
overbuild: overbuilt
overspend: overspent
pajama: pyjama pyjamas
pasquinade: pasquil pasquilled pasquilling pasquils
paterfamilias: patresfamilias
pay: paid
pdt: pst
pea: pease
pekinese: pekingese
pennsylvania: pa.
persnickety: pernickety
pizzazz: pzazz
please: pls plz
plow: ploughing
practices: practises
professionalize: privatises privatizes
pronephros: pronephra
pummeled: pummelling
qaddish: qaddishim
quarterstaff: quarterstaves
quint: quin
rachis: rhachises
real: reis
reave: reft
rebuild: rebuilt
reeve: rove
remake: remade
rend: rent
rethink: rethought
retweet: rt
rhachis: rachides
ride: rode
ring: rang rung
rise: rose
rotl: artal artel
run: ran
salesperson: salespeople
savage: savange savanges
say: said
schatchen: shadchans
see: saw
seek: sought
sell: sold
send: sent
sente: lisente listente
sephardi: sephardim
seraph: seraphim
shabbas: shabbasim
shabbat: shabbatim
shadchan: shadchanim
shal: sha
shall: sha shant
shammas: shammosim
shammes: shammosim
shend: shent
shittah: shittim
shivaree: charivari
should: shd
siddur: siddurim
sing: sang sung
sink: sank sunk sunken
siphon: syphon syphoned syphoning syphons
sit: sat
skeptic: sceptic sceptics
skeptical: sceptical
skepticaly: sceptically
skepticism: scepticism
sled: sledge
spend: spent
squeegee: squilgee
stand: stood
stipes: stipites
stotinka: stotkini
strike: stricken
striper: stiper
substratum: substrasta
take: took
talith: tallaisim
tallith: tallaisim
teach: taught
tear: tore torn
tell: told
tennessee: tenn.
teraph: teraphim
teras: terata
texas: tex.
thank: thnx thx tnx
thanks: thnx thx tnx
the: da
think: thought
this: dis
tidbit: titbit
tie: tying
tire: tyre tyres
tiro: tyros
tonight: tnite
tooth: teeth
tranquility: tranquilly
uighur: uigurs
unbend: unbent
unclothe: unclad
undergird: undergirt
undergo: underwent
understand: understood
unmake: unmade
unteach: untaught
unthink: unthought
upbuild: upbuilt
uredium: uncidia
us: 's
vermont: vt.
vie: vying
virginia: va.
wahabi: wahhabis
wake: woke woken
washington: wash.
waylay: waylaid
wear: wore worn
weave: wove woven
weep: wept
whatever: wtv
will: 'll ll wo wont would
win: won
wind: wound
wisconsin: wisc.
withstand: withstood
work: wrought
would: 'd d
wyoming: wyo.
yes: ya yah yeah yep
yogurt: yoghourt yoghourts yoghurt yoghurts
yogurts: yoghourts yoghurts
you: 'y y ya
zoaea: zoeas
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
