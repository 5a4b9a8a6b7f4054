import { expect, it } from 'vitest';
import { escapeHtml, htmlTable } from '../../src/report/page/html.js';

it('turns markup in a name into text', () => {
  const name = `<script>alert("x")</script> & 'y'`;
  expect(escapeHtml(name)).toBe('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;');
  expect(htmlTable(name, [name], [[name]])).not.toContain('<script');
});

it('shows a missing value as a dash, never as 0', () => {
  expect(htmlTable('', ['actor', 'tone'], [['x', undefined]])).toContain('<td class="number" data-empty>–</td>');
});
