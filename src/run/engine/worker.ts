import { createDigester } from './digester.js';
import { serve } from './serve.js';

/** What each thread of a run runs. */
export default serve(createDigester);
