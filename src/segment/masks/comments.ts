import type { LineRule } from '../mask-rule.js';

const COMMENTS =
  /^(?:leave (?:a|your) (?:comment|reply)(?: cancel reply)?|(?:no|\d{1,5}) comments?(?: on .{1,150})?(?: yet)?|\d{1,5} (?:replies|responses) to .{1,150}|comments?(?: \(\d{1,5}\)|: \d{1,5}| are closed| are off| policy)?|(?:post|add|write|submit|view|show|read|hide|see)(?: (?:a|an|your|all|the|more|\d{1,5})){0,2} comments?(?: \(\d{1,5}\))?|(?:log|sign) ?in to (?:leave a |post a |add a )?(?:comment|reply).{0,60}|you must be logged in to (?:post a )?comment|join the (?:conversation|discussion)|be the first to comment.{0,40}|your e-?mail address will not be published.{0,60}|required fields are marked.{0,10}|save my name, e-?mail,? and website.{0,80}|cancel reply|reply)[.!:*]?$/i;

/** What invites readers to comment, and counts those who did. */
export const comments: LineRule = {
  kind: 'line',
  id: 'comments',
  title: 'Invitations to comment, and forms for it',
  openers: (
    'leave no # comment comments post add write submit view show read hide see log login sign you join be your required save ' +
    'cancel reply'
  ).split(' '),
  isMasked: (line) => COMMENTS.test(line),
  masks: [
    'The truce holds.\n\n«Leave a comment»',
    'The truce holds.\n\n«12 Comments»\n«Comments are closed.»',
    '«No comments yet»',
    '«Leave a Reply Cancel reply»\n«Your email address will not be published. Required fields are marked *»',
    '«Log in to leave a comment»',
  ],
  keeps: [
    'No comment was to be had from the ministry.',
    '“No comment,” said the minister.',
    'Leave a comment like that unanswered, and it will come back.',
    'Comments by the minister made things worse',
    'Join the discussion of peace before it is too late.',
  ],
};
