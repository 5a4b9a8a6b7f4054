import { run } from 'hawkdove';

const { report, figures } = await run({ corpus: 'corpus', out: 'output' });
console.log(`${report.analysed} of ${report.found} documents, ${report.words} words`);

for (const { actor, voice, period, tone, low, high } of figures.tones) {
  if (voice !== 'own' || tone === undefined) continue;
  const interval = low === undefined || high === undefined ? 'no interval' : `${low.toFixed(2)} to ${high.toFixed(2)}`;
  console.log(`${actor}, ${period.id}: ${tone.toFixed(2)} (${interval})`);
}
