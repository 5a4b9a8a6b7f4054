/** An export as a database writes it, with invented articles. */
interface Sample {
  readonly layout: string;
  readonly name: string;
  readonly text: string;
  /** Date, outlet, author, title, text. */
  readonly articles: readonly (readonly (string | undefined)[])[];
}

const BLOCKADE = 'Karesia said it would close the strait. It did not say when.';

export const SAMPLES: readonly Sample[] = [
  {
    layout: 'nexis',
    name: 'Nexis, English, with drift',
    text: `
Download Request: Select Items: 1-4
Time Of Request: Tuesday, June 24, 2031  10:00:00 EST

                               1 of 4 DOCUMENTS


                              The Morning Ledger

                              June 3, 2031 Tuesday
                              Late Edition - Final

Karesia threatens
blockade

BYLINE: By Marta Lind

SECTION: WORLD; Pg. 4

LENGTH: 12 words

DATELINE: KARESH

Karesia said it would close the strait.

It did not say when.

LOAD-DATE: June 4, 2031

LANGUAGE: ENGLISH

GRAPHIC: A ship in the strait.

Photograph by the navy.

PUBLICATION-TYPE: Newspaper


                          Copyright 2031 Ledger Ltd.
                             All Rights Reserved

\f                               2 of 4 DOCUMENTS

                          Copyright 2031 Tarvian Post

                                  Tarvian Post

                                 June 4, 2031

HEADLINE: Talks at last

They talked for two days, and will talk again.

URL: http://example.org/2
                               3 of 4 DOCUMENTS

                                  Tarvian Post

LENGTH: 4 words

BYLINE: Ilse Brandt

                                 5 June 2031

A title after the labels

SECTION: NEWS

There was no text.
LOAD-DATE: June 6, 2031
                               4 of 4 DOCUMENTS

                                  The Observer

                                 June 6, 2031

No length and no byline

First paragraph of the text, which is long enough to be a paragraph of an article
and not a title, as it runs on over three lines of the page and then
comes to its end.

Second paragraph.
`,
    articles: [
      ['2031-06-03', 'The Morning Ledger', 'Marta Lind', 'Karesia threatens blockade', BLOCKADE],
      ['2031-06-04', 'Tarvian Post', undefined, 'Talks at last', 'They talked for two days, and will talk again.'],
      ['2031-06-05', 'Tarvian Post', 'Ilse Brandt', 'A title after the labels', 'There was no text.'],
      [
        '2031-06-06',
        'The Observer',
        undefined,
        'No length and no byline',
        'First paragraph of the text, which is long enough to be a paragraph of an article and not a title, as it runs on over three lines of the page and then comes to its end. Second paragraph.',
      ],
    ],
  },
  {
    layout: 'nexis',
    name: 'Nexis, German and French',
    text: `
                               Dokument 1 von 2

                                 Der Karische Bote

                             3. Juni 2031 Dienstag

Karesien droht mit Blockade

AUTOR: Marta Lind

RUBRIK: POLITIK; S. 4

LÄNGE: 12 Wörter

Karesia said it would close the strait.

It did not say when.

UPDATE: 4. Juni 2031

SPRACHE: GERMAN; DEUTSCH

                               Document 2 de 2

                                 Le Courrier

                             mercredi 4 février 2031

Des pourparlers

AUTEUR: Ilse Brandt

LONGUEUR: 2 mots

They talked.

DATE-CHARGEMENT: 5 février 2031

                         Copyright 2031 Le Courrier
                             Tous droits réservés
`,
    articles: [
      ['2031-06-03', 'Der Karische Bote', 'Marta Lind', 'Karesien droht mit Blockade', BLOCKADE],
      ['2031-02-04', 'Le Courrier', 'Ilse Brandt', 'Des pourparlers', 'They talked.'],
    ],
  },
  {
    layout: 'nexis-uni',
    name: 'Nexis Uni',
    text: `User Name: A Reader
Date and Time: Tuesday, June 24, 2031 10:00:00 AM BST

Documents (4)
1. Karesia threatens blockade
Client/Matter: -None-

Karesia threatens blockade
The Morning Ledger
June 3, 2031 Tuesday
Late Edition - Final

Copyright 2031 Ledger Ltd All Rights Reserved
Section: WORLD; Pg. 4
Length: 12 words
Byline: By Marta Lind
Body

Karesia said it would close the strait.

It did not say when.
Notes

A ship
Classification

Language: ENGLISH
Load-Date: June 4, 2031

End of Document
Talks at last
Tarvian Post
4 June 2031

Copyright 2031 Tarvian Post
Section: NEWS
Length: 5 words

They talked for two days.

They will talk again.

Load-Date: June 5, 2031

No end above
The Observer
June 6, 2031

Length: 2 words
Body
They met.
Load-Date: June 7, 2031

End of Document
A heading without a date
Some words that must not be lost.
End of Document
`,
    articles: [
      ['2031-06-03', 'The Morning Ledger', 'Marta Lind', 'Karesia threatens blockade', BLOCKADE],
      ['2031-06-04', 'Tarvian Post', undefined, 'Talks at last', 'They talked for two days. They will talk again.'],
      ['2031-06-06', 'The Observer', undefined, 'No end above', 'They met.'],
      [undefined, undefined, undefined, 'A heading without a date', 'Some words that must not be lost.'],
    ],
  },
  {
    layout: 'factiva',
    name: 'Factiva, plain',
    text: `Karesia threatens blockade
By Marta Lind
1,214 words
3 June 2031
06:12
The Morning Ledger
MLEDG
4
English
Copyright 2031, Ledger Ltd. All rights reserved.

Karesia said it would close the strait.

Page 1 of 3 © 2031 Factiva, Inc. All rights reserved.

It did not say when.

Document MLEDG00020310603e7630001x

Talks at last
A subtitle of the article
12 words
4 June 2031
Tarvian Post
TARVP
English
(c) 2031 Tarvian Post

They talked.

Document TARVP00020310604e7640002y

Search Summary
Text: peace
`,
    articles: [
      ['2031-06-03', 'The Morning Ledger', 'Marta Lind', 'Karesia threatens blockade', BLOCKADE],
      ['2031-06-04', 'Tarvian Post', undefined, 'Talks at last', 'They talked.'],
    ],
  },
  {
    layout: 'factiva',
    name: 'Factiva, coded',
    text: `HD
Karesia threatens blockade
BY
By Marta Lind
WC
1,214 words
PD
3 June 2031
SN
The Morning Ledger
LA
English
CY
Copyright 2031, Ledger Ltd.
LP
Karesia said it would close the strait.
TD
It did not say when.

IN
i1 : Shipping
AN
Document MLEDG00020310603e7630001x
HD  Talks at last
WC  12 words
PD  4 June 2031
SN  Tarvian Post
LP  They talked.
AN  Document TARVP00020310604e7640002y
`,
    articles: [
      ['2031-06-03', 'The Morning Ledger', 'Marta Lind', 'Karesia threatens blockade', BLOCKADE],
      ['2031-06-04', 'Tarvian Post', undefined, 'Talks at last', 'They talked.'],
    ],
  },
  {
    layout: 'proquest',
    name: 'ProQuest',
    text: `____________________________________________________________
Document 1 of 2

Karesia threatens blockade

Author: Lind, Marta

Publication info: The Morning Ledger ; Karesh [Karesh]03 Jun 2031: 4.

Abstract: A blockade is threatened.

Full text: Karesia said it would close the strait.

____________________________________________________________

Subject: what a paragraph begins with.

It did not say when.

Subject: Blockades; Straits

Location: Karesia

Title: Karesia threatens blockade

Publication title: The Morning Ledger

Publication date: Jun 3, 2031

Language of publication: English

____________________________________________________________
Document 2 of 2

Talks at last

Full text: They talked.

Publication title: Tarvian Post

Publication date: Jun 4, 2031

____________________________________________________________
Contact ProQuest
Copyright 2031
`,
    articles: [
      [
        '2031-06-03',
        'The Morning Ledger',
        'Lind, Marta',
        'Karesia threatens blockade',
        `Karesia said it would close the strait. ${'_'.repeat(60)} Subject: what a paragraph begins with. It did not say when.`,
      ],
      ['2031-06-04', 'Tarvian Post', undefined, 'Talks at last', 'They talked.'],
    ],
  },
];
