import * as z from 'zod/mini';
import { InstantSchema } from './vocabulary.js';

/** The hours at which a caseworker can still call. Full ones are not listed; an empty list means: call 111. */
export const CallbackSlotsSchema = z.looseObject({
  data: z.array(z.looseObject({ start: InstantSchema, end: InstantSchema, left: z.int() })),
});
export interface CallbackSlots extends z.infer<typeof CallbackSlotsSchema> {}
