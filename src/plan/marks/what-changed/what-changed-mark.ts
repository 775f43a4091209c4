/** Identifies a sheet "What changed", beside its title, as the add-in's own: never a plan. */
export const WHAT_CHANGED_MARK = 'Made by Action Plan Assurance from two versions of the plan.';
