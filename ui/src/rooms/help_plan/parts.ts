// The parts of a plan, in the order they are read and printed.

/** Their names, as in the texts `plan-part-…`. */
export const PARTS = ["aim", "talk", "views", "areas", "resources", "goals", "together", "period", "evaluation"] as const;
