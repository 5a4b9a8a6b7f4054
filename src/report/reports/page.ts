import { blameSection, methodsSection, qualitySection, termsSection, toneSection } from '../page/sections.js';
import { STYLE } from '../page/style.js';
import type { Report } from '../report.js';

/** A page to look at and to send: one file, no script, nothing loaded from anywhere. */
export const page: Report = {
  kind: 'page',
  file: 'report.html',
  title: 'The run as a page',
  render: (results) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Tone trends</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Tone trends</h1>
<p>${results.analysed} documents, ${results.words} words, ${results.plan.actors.length} actors in the registry.</p>
${[toneSection, blameSection, termsSection, qualitySection, methodsSection].map((part) => part(results)).join('\n')}
</body>
</html>
`,
};
