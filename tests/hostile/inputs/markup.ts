import { plain, type HostileInput, type Theme } from '../input.js';

const A = 'analysed';

const page = (name: string, fate: string, hits: number, content: string | Uint8Array): HostileInput => ({
  name: `${name}.html`,
  content,
  fate,
  hits,
});

const xml = (name: string, fate: string, hits: number, content: string): HostileInput => ({
  name: `${name}.xml`,
  content,
  fate,
  hits,
});

const body = (inner: string): string =>
  `<!DOCTYPE html><html><head><title>T</title></head><body><article>${inner}</article></body></html>`;

const paragraph = (name: string): string => `<p>${plain(name).repeat(5)}</p>`;

/** Web pages and XML that fetch, run, nest or unfold. */
export const markup: Theme = {
  id: 'markup',
  inputs: [
    page('script', A, 5, body(`<script>require('fs').writeFileSync('executed','')</script>${paragraph('script')}`)),
    page(
      'fetch',
      A,
      5,
      body(
        `<img src="http://192.0.2.1/x"><link rel=stylesheet href="http://192.0.2.1/y"><iframe src="http://192.0.2.1/z"></iframe>${paragraph('fetch')}`,
      ),
    ),
    page('refresh', A, 5, `<meta http-equiv=refresh content="0;url=http://192.0.2.1/">${body(paragraph('refresh'))}`),
    page('base', A, 5, `<base href="file:///etc/">${body(`<object data=passwd></object>${paragraph('base')}`)}`),
    page('nested', A, 1, '<div>'.repeat(50_000) + plain('nested')),
    page('nested-mixed', A, 1, '<b><i>'.repeat(25_000) + plain('mixed')),
    page('nested-tables', A, 1, '<table><tr><td>'.repeat(10_000) + plain('tables')),
    page('never-closed', A, 1, '<p>We condemn it. <a href="' + 'x'.repeat(100_000)),
    page(
      'attributes',
      A,
      1,
      `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>${plain('attributes')}`,
    ),
    page('comment', 'rejected empty_text', 0, `<!-- ${'-'.repeat(200_000)}`),
    page('entities', A, 0, body(`<p>${'&amp;'.repeat(50_000)}</p>`)),
    page('entity-nul', A, 5, body(`&#0;&#xD800;&#x110000;${paragraph('entity')}`)),
    page('nothing', 'rejected empty_text', 0, ''),
    page('tags-only', 'rejected empty_text', 0, '<html><body></body></html>'),
    page('text-only', A, 1, plain('text')),
    page('charset-lies', A, 5, `<meta charset="utf-16">${body(paragraph('lies'))}`),
    page('charset-unknown', A, 5, `<meta charset="klingon">${body(paragraph('unknown'))}`),
    page(
      'json-ld-broken',
      A,
      5,
      `<script type="application/ld+json">{"datePublished": </script>${body(paragraph('ld'))}`,
    ),
    page(
      'json-ld-prototype',
      A,
      5,
      `<script type="application/ld+json">{"__proto__":{"datePublished":"1999-01-01"}}</script>${body(paragraph('ldp'))}`,
    ),
    page(
      'json-ld-nested',
      A,
      5,
      `<script type="application/ld+json">${'['.repeat(50_000)}</script>${body(paragraph('ldn'))}`,
    ),
    page(
      'date-ambiguous',
      A,
      5,
      `<meta property="article:published_time" content="03/04/2031">${body(paragraph('amb'))}`,
    ),
    page('plaintext', A, 1, `<plaintext>${plain('plaintext')}`),
    page('svg', 'rejected empty_text', 0, body(`<svg><foreignObject>${paragraph('svg')}</foreignObject></svg>`)),
    page('template', 'rejected empty_text', 0, body(`<template>${paragraph('tpl')}</template>`)),
    page('nul', A, 5, body(paragraph('nul').replace('condemn', 'con\0demn'))),
    page('binary', 'rejected binary_content', 0, Buffer.alloc(5000, 1)),
    xml(
      'billion-laughs',
      'rejected xml_entities',
      0,
      `<!DOCTYPE l [<!ENTITY a "lol">${'abcdefgh'
        .split('')
        .map((c, i, all) => (i === 0 ? '' : `<!ENTITY ${c} "${`&${all[i - 1] ?? ''};`.repeat(10)}">`))
        .join('')}]><TEI><text><body><p>&h;</p></body></text></TEI>`,
    ),
    xml(
      'external',
      'rejected xml_entities',
      0,
      '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><TEI><text><body><p>&x; We condemn it.</p></body></text></TEI>',
    ),
    xml(
      'external-net',
      'rejected xml_entities',
      0,
      '<!DOCTYPE t SYSTEM "http://192.0.2.1/x.dtd"><TEI><text><body><p>We condemn it.</p></body></text></TEI>',
    ),
    xml(
      'parameter',
      'rejected xml_entities',
      0,
      '<!DOCTYPE t [<!ENTITY % x SYSTEM "http://192.0.2.1/x"> %x;]><TEI><text><body><p>We condemn it.</p></body></text></TEI>',
    ),
    xml('nested', 'rejected not_tei', 0, `${'<p>'.repeat(50_000)}We condemn it.`),
    xml('cut', 'rejected damaged_file', 0, '<TEI><text><body><p>We condemn'),
    xml('not-xml', 'rejected damaged_file', 0, 'We condemn it.'),
    xml('nothing', 'rejected empty_text', 0, ''),
    xml(
      'xinclude',
      A,
      1,
      '<TEI xmlns:xi="http://www.w3.org/2001/XInclude"><text><body><xi:include href="file:///etc/passwd" parse="text"/><p>We condemn it.</p></body></text></TEI>',
    ),
    xml(
      'stylesheet',
      A,
      1,
      '<?xml-stylesheet href="http://192.0.2.1/x.xsl"?><TEI><text><body><p>We condemn it.</p></body></text></TEI>',
    ),
  ],
};
