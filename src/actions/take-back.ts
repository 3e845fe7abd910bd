/** Takes back what Excel refused half-way and did not let be taken back at once. */

import { done, type Outcome } from "../core/outcome";
import { patientConversation } from "../excel/session";

/** Every conversation begins with it: this one does nothing else. */
export function takeBack(): Promise<Outcome<void>> {
  return patientConversation(() => Promise.resolve(done(undefined)));
}
