import type { Report } from '../report.js';

/** The codebook: every table and column, as a Data Package (https://datapackage.org). */
export const datapackage: Report = {
  kind: 'page',
  file: 'datapackage.json',
  title: 'Codebook of all tables',
  render: ({ tables, version }) =>
    `${JSON.stringify(
      {
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: 'hawkdove-results',
        title: 'Tone trends of political speech',
        description: `Written by hawkdove ${version}. Offsets count code points. Words are tokens with a letter or digit.`,
        resources: tables.map(({ file, title, columns }) => ({
          name: file.replace(/\.csv$/, ''),
          title,
          path: file,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          dialect: { delimiter: ',', lineTerminator: '\n', header: true },
          schema: {
            fields: columns.map(({ name, type, description }) => ({ name, type, description })),
            missingValues: [''],
          },
        })),
      },
      undefined,
      2,
    )}\n`,
};
