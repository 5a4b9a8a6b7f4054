import type { Project } from '../project.js';

/** A project that looks for nothing: who speaks is found as ever, and without tags faster. */
export function untagged(project: Project): Project {
  return { ...project, plan: { ...project.plan, lexicons: [] } };
}
