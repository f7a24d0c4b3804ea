// The request of this laptop, while its screen is shown: public digits and a name, nothing secret.
import type { JoinRequest } from "../../api/types";

let asked = $state.raw<JoinRequest | null>(null);

/** The request that was made or opened last. */
export function request(): JoinRequest | null {
  return asked;
}

/** Keeps the request that was made or opened; null when it is gone. */
export function keepRequest(next: JoinRequest | null): void {
  asked = next;
}
