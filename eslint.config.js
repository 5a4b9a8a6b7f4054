import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'output/', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  regexp['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The core is the same on every machine and at any hour.
    files: ['src/{model,read,segment,mention,scope,attribute,tag,tally,report}/**', 'src/pipeline.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Intl', 'performance', 'fetch', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'Follows LANG; compare by code unit.' },
        { property: 'toLocaleLowerCase', message: 'Follows LANG; use toLowerCase.' },
        { property: 'toLocaleUpperCase', message: 'Follows LANG; use toUpperCase.' },
        { property: 'toLocaleString', message: 'Follows LANG.' },
        { object: 'Math', property: 'random', message: 'The same inputs give the same bytes.' },
        { object: 'Date', property: 'now', message: 'The clock appears in run.json only.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date']", message: 'Dates are calendar strings; see model/date.ts.' },
      ],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
