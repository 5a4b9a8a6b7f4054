import { compare, explain, exportResults } from 'hawkdove';

const results = 'output';
const { changes } = await compare({ results, by: 'event', target: 'velm-summit', actor: 'agazade' });
for (const { category, measure, difference, probability } of changes) {
  if (difference === undefined || probability === undefined) continue;
  console.log(`${category}, ${measure}: ${difference.value.toFixed(2)}, adjusted p ${probability.adjusted.toFixed(4)}`);
}

const { tags, total } = await explain({ results, actor: 'agazade', category: 'militaristic', limit: 3 });
for (const { date, pre, keyword, post } of tags) console.log(`${date}  ${pre}[${keyword}]${post}`);
console.log(`${tags.length} of ${total}`);

const { files } = await exportResults({ results, to: ['parquet'] });
console.log(files.join(', '));
