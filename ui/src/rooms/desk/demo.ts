// The practice office is no secret: its passphrase is shown wherever it is asked for.

/** The passphrase of the one worker of every practice office. */
export const DEMO_PASSPHRASE = "look around demo";
