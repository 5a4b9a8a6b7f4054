import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';

const lexicons = ['militaristic', 'peace-oriented'].map((id) => {
  const path = fileURLToPath(new URL(`../lexicons/${id}.yaml`, import.meta.url));
  return parseLexicon(path, readFileSync(path, 'utf8'));
});
const analyze = createAnalyze({ actors: [], lexicons }, createLinguist(model));
const tagsOf = (text: string) => analyze({ id: 'text', path: 'text', kind: 'op-ed', text }).tags;

describe('words of war and peace in another sense', () => {
  it.each([
    ['The Second World War ended long ago.', 'Second World War'],
    ['The grocers fight a price war.', 'price war'],
    ['Star Wars is a film.', 'Star Wars'],
    ['The Cold War is over.', 'Cold War'],
    ['A trade war hurts farmers.', 'trade war'],
    ['The war on drugs goes on.', 'war on drugs'],
    ['The culture war goes on.', 'culture war'],
    ['Attack ads fill the screens.', 'Attack ads'],
    ['He died of a heart attack.', 'heart attack'],
    ['This is a battle of ideas.', 'battle of ideas'],
    ['She held the child in her arms.', 'in her arms'],
    ['Nurses went on strike for higher pay.', 'on strike'],
    ['A general strike stopped the trains.', 'general strike'],
    ['An army of volunteers cleaned the beach.', 'army of volunteers'],
    ['The defence lawyer spoke.', 'defence lawyer'],
    ['Climate talks ended late.', 'Climate talks'],
    ['Wage negotiations resumed.', 'Wage negotiations'],
    ['The enemy of progress is fear.', 'The enemy of'],
    ['An invasion of ants spoiled the picnic.', 'invasion of ants'],
    ['The invasion act was signed in spring.', 'invasion act'],
    ['The bombing trial began on Monday.', 'bombing trial'],
    ['The Offensive Weapons Act was amended.', 'Offensive Weapons Act'],
    ['She teaches war studies.', 'war studies'],
    ['The Ministry of Defence published a report on schools.', 'Ministry of Defence'],
    ['The Defence Ministry moved to another street.', 'Defence Ministry'],
    ['The Department of Defense hired clerks.', 'Department of Defense'],
    ['The Ministry of National Defence was painted.', 'Ministry of National Defence'],
    ['The defence minister opened a school.', 'defence minister'],
    ['The Secretary of State for Defence opened a school.', 'Secretary of State for Defence'],
    ['The Minister of the Armed Forces opened a school.', 'Minister of the Armed Forces'],
    ['The defence attaché came to lunch.', 'defence attaché'],
    ['The siege museum sold maps.', 'siege museum'],
    ['Armistice Day is a holiday.', 'Armistice Day'],
    ['He won the disarmament prize.', 'disarmament prize'],
    ['They met in the reconciliation park.', 'reconciliation park'],
    ['The mediation act was signed.', 'mediation act'],
    ['The peace treaty medal was lost.', 'peace treaty medal'],
  ])('are excluded in “%s”, and the tag says why', (text, reason) => {
    const tags = tagsOf(text);
    expect(tags.filter(({ fate }) => fate === 'hit')).toEqual([]);
    expect(tags.flatMap(({ cue }) => (cue ? [text.slice(cue.start, cue.end)] : []))).toContain(reason);
  });

  it.each([
    'She won the Nobel Peace Prize.',
    'The Washington Post reported it.',
    'It is a double-edged sword.',
    'It gives us peace of mind.',
    'We must fight against climate change.',
    'He was forced to resign.',
    'The development targets were missed.',
    'They keep each other at arm’s length.',
    'The firm invoked force majeure.',
    'A task force on housing meets.',
    'The labour force grows.',
    'A peace officer wrote the fine.',
    'The strike by railway workers ended.',
    'The attack on the tax plan was rude.',
    'The cease-fire monument was unveiled.',
    'The war crimes tribunal sat for a week.',
    'The peace prize went to a poet.',
  ])('are no hit in “%s”', (text) => {
    expect(tagsOf(text).filter(({ fate }) => fate === 'hit')).toEqual([]);
  });
});

describe('words of war and peace beside a name', () => {
  it.each([
    'The invasion began at dawn.',
    'The disarmament of the militias will end the war.',
    'The peace treaty was signed in the museum.',
    'The armistice was signed on that day.',
    'A cease-fire commission must keep the cease-fire.',
    'Reconciliation acts slowly.',
    'The Ministry of Defence announced a ground offensive.',
    'The Defence Ministry wants more defence spending.',
    'The minister promised more money for defence.',
  ])('are hits in “%s”', (text) => {
    expect(tagsOf(text).some(({ fate }) => fate === 'hit')).toBe(true);
  });
});

describe('words of arms whose sense is turned round', () => {
  it.each([
    'They should withdraw the troops from the valley.',
    'The party wants to scrap the nuclear deterrent.',
    'They refused military aid to the junta.',
    'We will cut the defence budget.',
    'We oppose military intervention in the valley.',
    'We do not condone retaliation.',
    'We do not condone the use of military force.',
    'We will not tolerate a ground offensive.',
    'A ground offensive will not be tolerated.',
    'Velmaria refuses to condone retaliation.',
    'They do not recognise the right to strike back.',
  ])('are no militarism in “%s”', (text) => {
    const tags = tagsOf(text);
    expect(tags.some(({ category }) => category.startsWith('militaristic.'))).toBe(true);
    expect(tags.filter(({ category, fate }) => category.startsWith('militaristic.') && fate === 'hit')).toEqual([]);
  });
});

describe('a word of arms for a deed that is there', () => {
  it.each([
    'We will not tolerate the shelling of our towns by Velmaria.',
    'Velmaria’s ground offensive will not be tolerated.',
    'We will no longer tolerate the shelling of our towns.',
    'We do not forgive the shelling of our towns.',
  ])('stays a report of the act in “%s”', (text) => {
    expect(tagsOf(text).some(({ category, fate }) => category.startsWith('militaristic.') && fate === 'hit')).toBe(
      true,
    );
  });
});

describe('a word of peace whose entry holds a reversing word', () => {
  it.each([
    'Nothing justifies the withdrawal of troops.',
    'We do not accept a withdrawal of troops.',
    'They will not stop the fighting.',
  ])('is no peace once that is denied: “%s”', (text) => {
    const fates = tagsOf(text).flatMap(({ category, fate }) => (category.startsWith('peace-oriented.') ? [fate] : []));
    expect(fates).toEqual(['negated']);
  });

  it.each([
    'We demand the withdrawal of troops.',
    'They did not leave, and we repeat that a withdrawal of troops is needed.',
    'We must stop the fighting.',
  ])('stays a hit where nothing denies it: “%s”', (text) => {
    const fates = tagsOf(text).flatMap(({ category, fate }) => (category.startsWith('peace-oriented.') ? [fate] : []));
    expect(fates).toContain('hit');
  });
});
