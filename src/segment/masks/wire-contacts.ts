import type { LineRule } from '../mask-rule.js';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
const PLACE = String.raw`(?: in \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})?`;
const DESK =
  '(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and (?:reporting|writing|editing))? by';
const CREDITS = new RegExp(
  String.raw`^\(?${DESK} ${NAME}${PLACE}(?:(?:, and|,| and|;) (?:${DESK} )?${NAME}${PLACE}){0,8}\)?\.?$`,
  'u',
);
const CONTACTS =
  /^(?:(?:tel|phone|telephone|fax|mobile|cell)\.?\s?:?\s?\+?[\d\s()./-]{6,40}(?:ext\.?\s?\d{1,6})?|(?:media |press )?(?:contacts?|enquiries|inquiries)(?: for (?:the )?(?:media|press))?:?|(?:media|press) (?:contacts?|enquiries|inquiries|office):\s.{1,150}|contacts?:\s?.{0,100}(?:\d{5}|@).{0,60}|for (?:more|further|additional) information,? (?:please )?(?:contact|call|visit|write to|e-?mail)\b.{0,150}|e-?mail\s?:?\s?\S{1,60}@\S{3,60}|\S{1,60}@[\w-]{1,60}\.[\w.-]{2,60}|(?:to contact the|contact the) (?:reporter|author|editor|writer)s?\b.{0,200}|for immediate release)[.:]?$/i;

/** Who reported, wrote and edited a story, and how to reach somebody about it. */
export const wireContacts: LineRule = {
  kind: 'line',
  id: 'wire-contacts',
  title: 'Credits of agencies, telephone numbers and contacts',
  openers: (
    'reporting writing editing additional compiled tel phone telephone fax mobile cell media press contact contacts enquiries inquiries ' +
    'for e email to'
  ).split(' '),
  isMasked: (line) => CREDITS.test(line) || CONTACTS.test(line),
  masks: [
    'The truce holds.\n\n«(Reporting by Anna Lind in Velm; Editing by Corin Vale)»',
    '«Reporting by Anna Lind and Marek Ostrell; Writing by Corin Vale.»',
    'The truce holds.\n\n«Media contact:»\n«Tel: +99 12 345 67 89»\n«Email: press@example.org»',
    '«For more information, please contact the press office.»',
    '«FOR IMMEDIATE RELEASE»\n\nThe ministers met.',
  ],
  keeps: [
    'Reporting by journalists on both sides shows the same ruins.',
    'Contact between the armies was lost.',
    'For more information nobody asked.',
    'Contacts with Tarvia go on.',
    'Editing by committee made the treaty worse.',
    'Media freedom is no luxury in war.',
  ],
};
