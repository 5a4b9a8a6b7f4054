import type { Actor } from '../../src/model/actor.js';

const bare = { aliases: [], transliterations: [], roles: [], adjectives: [], members: [] };

/** An invented registry: two states with their offices, and names that are hard to match. */
export const ACTORS: readonly Actor[] = [
  {
    ...bare,
    id: 'karesia',
    name: 'Karesia',
    type: 'state',
    side: 'karesia',
    aliases: ['Republic of Karesia'],
    adjectives: ['Karesian', 'Karesians'],
  },
  { ...bare, id: 'velmaria', name: 'Velmaria', type: 'state', adjectives: ['Velmarian', 'Velmarians'] },
  { ...bare, id: 'us', name: 'United States', type: 'state', aliases: ['US', 'U.S.'], adjectives: ['American'] },
  {
    ...bare,
    id: 'doran',
    name: 'Pavel Doran',
    type: 'person',
    side: 'karesia',
    gender: 'male',
    aliases: ['Pavlo Doran'],
    roles: [
      { title: 'defence minister', of: 'karesia', from: '2029-02-01', to: '2031-06-30' },
      { title: 'president', of: 'karesia', from: '2031-07-01' },
    ],
  },
  {
    ...bare,
    id: 'lusk',
    name: 'Mira Lusk',
    type: 'person',
    side: 'karesia',
    gender: 'female',
    roles: [{ title: 'president', of: 'karesia', from: '2028-01-01', to: '2031-06-30' }],
  },
  {
    ...bare,
    id: 'sahin',
    name: 'Tomas Sahin',
    type: 'person',
    gender: 'male',
    roles: [{ title: 'president', of: 'velmaria' }],
  },
  { ...bare, id: 'aliyev', name: 'Ilham Aliyev', type: 'person', gender: 'male' },
  {
    ...bare,
    id: 'sargsyan',
    name: 'Serzh Sargsyan',
    type: 'person',
    transliterations: ['Serge Sarkisian', 'Սերժ Սարգսյան'],
  },
  { ...bare, id: 'vale-anna', name: 'Anna Vale', type: 'person', gender: 'female' },
  { ...bare, id: 'vale-boris', name: 'Boris Vale', type: 'person', gender: 'male' },
  { ...bare, id: 'zoryan', name: 'Anahid Zoryan-Vell', type: 'person', gender: 'female' },
  { ...bare, id: '__proto__', name: '__proto__', type: 'organisation' },
  { ...bare, id: 'pact', name: 'Northern Pact', type: 'organisation', members: ['karesia', 'velmaria'] },
];
