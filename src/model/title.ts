/** Titles that may stand before a name, folded; several may follow each other ("Deputy Prime Minister"). */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame president vice premier prime minister deputy
  first foreign defence defense interior finance secretary general sen sens senator rep reps representative congressman congresswoman gov govs governor mayor
  judge justice chief chairman chairwoman chair chairperson speaker ambassador envoy special permanent commissioner councillor
  chancellor king queen prince princess emperor empress tsar czar shah kaiser sultan emir sheikh pope archbishop bishop father reverend rev rabbi imam ayatollah pastor
  gen lt col maj capt sgt cpl admiral adm captain colonel major lieutenant commander marshal brigadier spokesman spokeswoman spokesperson director
  attorney hon honourable honorable excellency his her acting former co-chair moderator correspondent host`.split(
    /\s+/u,
  ),
);
