import { plain, type HostileInput, type Theme } from '../input.js';

const HELD = /^(?:analysed|rejected \w+|skipped .+)$/;

const page = (name: string, content: string | Uint8Array, more: Partial<HostileInput> = {}): HostileInput => ({
  name: `${name}.html`,
  content,
  fate: HELD,
  ...more,
});

const body = (inner: string): string =>
  `<!DOCTYPE html><html><head><title>T</title></head><body><article>${inner}</article></body></html>`;

const paragraph = (name: string): string => `<p>${plain(name).repeat(5)}</p>`;

/** Web pages and XML that fetch, run, nest or unfold. */
export const markup: Theme = {
  id: 'markup',
  inputs: [
    page('script', body(`<script>require('fs').writeFileSync('executed','')</script>${paragraph('script')}`)),
    page(
      'fetch',
      body(
        `<img src="http://192.0.2.1/x"><link rel=stylesheet href="http://192.0.2.1/y"><iframe src="http://192.0.2.1/z"></iframe>${paragraph('fetch')}`,
      ),
    ),
    page('refresh', `<meta http-equiv=refresh content="0;url=http://192.0.2.1/">${body(paragraph('refresh'))}`),
    page('base', `<base href="file:///etc/">${body(`<object data=passwd></object>${paragraph('base')}`)}`),
    page('nested', '<div>'.repeat(50_000) + plain('nested')),
    page('nested-mixed', '<b><i>'.repeat(25_000) + plain('mixed')),
    page('nested-tables', '<table><tr><td>'.repeat(10_000) + plain('tables')),
    page('never-closed', '<p>We condemn it. <a href="' + 'x'.repeat(100_000)),
    page('attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>${plain('attributes')}`),
    page('comment', `<!-- ${'-'.repeat(200_000)}`),
    page('entities', body(`<p>${'&amp;'.repeat(50_000)}</p>`)),
    page('entity-nul', body(`&#0;&#xD800;&#x110000;${paragraph('entity')}`)),
    page('nothing', ''),
    page('tags-only', '<html><body></body></html>'),
    page('text-only', plain('text')),
    page('charset-lies', `<meta charset="utf-16">${body(paragraph('lies'))}`),
    page('charset-unknown', `<meta charset="klingon">${body(paragraph('unknown'))}`),
    page('json-ld-broken', `<script type="application/ld+json">{"datePublished": </script>${body(paragraph('ld'))}`),
    page(
      'json-ld-prototype',
      `<script type="application/ld+json">{"__proto__":{"datePublished":"1999-01-01"}}</script>${body(paragraph('ldp'))}`,
    ),
    page(
      'json-ld-nested',
      `<script type="application/ld+json">${'['.repeat(50_000)}</script>${body(paragraph('ldn'))}`,
    ),
    page('date-ambiguous', `<meta property="article:published_time" content="03/04/2031">${body(paragraph('amb'))}`),
    page('plaintext', `<plaintext>${plain('plaintext')}`),
    page('svg', body(`<svg><foreignObject>${paragraph('svg')}</foreignObject></svg>`)),
    page('template', body(`<template>${paragraph('tpl')}</template>`)),
    page('nul', body(paragraph('nul').replace('condemn', 'con\0demn'))),
    page('binary', Buffer.alloc(5000, 1)),
    ...[
      [
        'billion-laughs',
        `<!DOCTYPE l [<!ENTITY a "lol">${'abcdefgh'
          .split('')
          .map((c, i, all) => (i === 0 ? '' : `<!ENTITY ${c} "${`&${all[i - 1] ?? ''};`.repeat(10)}">`))
          .join('')}]><TEI><text><body><p>&h;</p></body></text></TEI>`,
      ],
      [
        'external',
        '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><TEI><text><body><p>&x; We condemn it.</p></body></text></TEI>',
      ],
      [
        'external-net',
        '<!DOCTYPE t SYSTEM "http://192.0.2.1/x.dtd"><TEI><text><body><p>We condemn it.</p></body></text></TEI>',
      ],
      [
        'parameter',
        '<!DOCTYPE t [<!ENTITY % x SYSTEM "http://192.0.2.1/x"> %x;]><TEI><text><body><p>We condemn it.</p></body></text></TEI>',
      ],
      ['nested', `${'<p>'.repeat(50_000)}We condemn it.`],
      ['cut', '<TEI><text><body><p>We condemn'],
      ['not-xml', 'We condemn it.'],
      ['nothing', ''],
      [
        'xinclude',
        '<TEI xmlns:xi="http://www.w3.org/2001/XInclude"><text><body><xi:include href="file:///etc/passwd" parse="text"/><p>We condemn it.</p></body></text></TEI>',
      ],
      [
        'stylesheet',
        '<?xml-stylesheet href="http://192.0.2.1/x.xsl"?><TEI><text><body><p>We condemn it.</p></body></text></TEI>',
      ],
    ].map(([name = '', content = '']): HostileInput => ({ name: `${name}.xml`, content, fate: HELD })),
  ],
};
