/** What the user chose to show in one report. Chosen anew for each: nothing personal goes along out of habit. */
export interface Show {
  /** Names of people whom the user named: in "Check me" and in the figures person by person. */
  names: boolean;
  /** What was planned and what was done. */
  plan: boolean;
  /** Absences with their promised returns. */
  away: boolean;
}

export const defaultShow: Show = { names: false, plan: false, away: true };
