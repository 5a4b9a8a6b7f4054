import { plain, type HostileInput, type Theme } from '../input.js';

const on = (date: string, fate: string): HostileInput => ({
  name: `${Buffer.from(date).toString('hex').slice(0, 60)}.md`,
  content: `---\ndate: ${JSON.stringify(date)}\n---\n${plain(date.replaceAll('\n', ' '))}`,
  fate,
});

const SOUND = [
  '2031', '2031-06', '2031-06-24', '20310624', '2031-06-24T23:59:59Z', '2031-06-24 10:00', '2031-06-24T10:00:00+14:00', '24 June 2031', 'June 24, 2031',
  'Tuesday, June 24, 2031', '24 Jun 2031', 'June 2031', 'Sept. 1, 2031', '1st September 2031', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31',
]; // prettier-ignore
/** Two readings, no day of the calendar, no year, or no date at all: never guessed. */
const UNSOUND = [
  '03/04/2031', '3.4.2031', '24/06/2031', '06-24-2031', '24-06-31', '31/12/99', '2031-02-30', '2031-02-29', '1900-02-29', '2031-13-01', '2031-00-10', '2031-06-00',
  '2031-6-24', '2031/06/24', '2031-W27', '2031-Q3', '2031-175', '31-06-24', 'June 24', '24 June', '24 June 31', 'June 31, 2031', '24 Juin 2031', '24 июня 2031',
  'Statement 5', 'yesterday', '2 days ago', 'today', 'next Friday', 'n.d.', 'unknown', '0000-00-00', '0024-06-24', '-2031-06-24', '12031-06-24', '1688169600', '45831', '２０３１-06-24', '2031–06–24', 'NaN', '=TODAY()',
]; // prettier-ignore

/** Dates in every dress. */
export const dates: Theme = {
  id: 'dates',
  inputs: [
    ...SOUND.map((date) => on(date, 'analysed')),
    ...UNSOUND.map((date) => on(date, 'rejected bad_date')),
    { name: 'blank.md', content: `---\ndate: ""\n---\n${plain('blank')}`, fate: 'analysed', hits: 1 },
    {
      name: 'spaces.md',
      content: `---\ndate: "  2031-06-24 \u00A0"\n---\n${plain('spaces')}`,
      fate: 'analysed',
      hits: 1,
    },
  ],
};
