/**
 * The key of a record that declares none: its number, behind as many words `row` as keep it apart from every key that is declared in its
 * file. Numbers differ, so two made keys do too.
 */
export function madeKey(record: string, declared: ReadonlySet<string>): string {
  let key = record;
  while (declared.has(key)) key = `row ${key}`;
  return key;
}
