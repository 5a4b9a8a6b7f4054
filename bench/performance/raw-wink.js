/** wink-nlp alone over every `.txt` below a folder, as a whole process: `node raw-wink.js <folder> [pipes divided by commas]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const [folder = '.', pipes = 'sbd,negation,pos'] = process.argv.slice(2);
const nlp = winkNLP(model, pipes === 'none' ? [] : pipes.split(','));
let tokens = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (name.endsWith('.txt'))
    tokens += nlp
      .readDoc(readFileSync(join(folder, name), 'utf8'))
      .tokens()
      .length();
}
console.log(tokens);
