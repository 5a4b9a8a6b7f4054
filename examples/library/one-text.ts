import { createAnalyze, openProject, regexEngine, theLinguist } from 'hawkdove';

const { plan } = openProject({ corpus: 'corpus' });
const analyze = createAnalyze(plan, await theLinguist(), regexEngine);

const { tags, measurements } = analyze({
  id: 'a-note',
  path: 'a-note',
  kind: 'statement',
  author: 'solvenyan',
  date: '2031-06-20',
  text: 'We want a lasting ceasefire. Mr Ağazadə said: “Our army will strike back.”',
});
for (const { start, end, category, fate, voice, speaker } of tags)
  console.log(`${start}–${end} ${category} ${fate}, ${voice}: ${speaker.actors.join(';')}`);
for (const { actor, voice, words } of measurements) console.log(`${actor}, ${voice}: ${words} words`);
