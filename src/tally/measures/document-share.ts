import type { Measure } from '../measure-column.js';
import { wilson } from '../wilson.js';

/** Share of the documents that hold a hit, with Wilson's interval: the form of the Geopolitical Risk index. */
export const documentShare: Measure = {
  id: 'document_share',
  order: 3,
  columns: [
    {
      name: 'document_share',
      type: 'number',
      description: 'Share of the documents with words of this actor in this voice that hold a hit, 0 to 1.',
    },
    { name: 'document_share_low', type: 'number', description: 'Lower end of its 95 % interval (Wilson), 0 to 1.' },
    { name: 'document_share_high', type: 'number', description: 'Upper end of its 95 % interval (Wilson), 0 to 1.' },
  ],
  of: ({ documents, hitDocuments }) => {
    const share = wilson(hitDocuments, documents);
    return [share?.share, share?.low, share?.high];
  },
};
