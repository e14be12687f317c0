import type { Frames } from '../../../lib/rewrites/towards/frames.ts';

/**
 * How a name comes into a bullet, by what it is: the question that asks for it, and the places where it can stand.
 * `object`: behind what the verb acts on; `end`: as a clause of its own behind a semicolon.
 */
export const frames: Frames = {
  language: {
    question: 'Was any of {object} written in {term}?',
    places: [
      { at: 'object', text: 'in {term}' },
      { at: 'end', text: 'written in {term}' },
    ],
  },
  database: {
    question: 'Did {term} hold the data of {object}?',
    places: [
      { at: 'object', text: 'on {term}' },
      { at: 'object', text: 'backed by {term}' },
      { at: 'end', text: 'the data is in {term}' },
    ],
  },
  queue: {
    question: 'Did messages of {object} go through {term}?',
    places: [
      { at: 'object', text: 'on {term}' },
      { at: 'end', text: 'messages go through {term}' },
    ],
  },
  data: {
    question: 'Did you use {term} for {object}?',
    places: [
      { at: 'object', text: 'with {term}' },
      { at: 'end', text: 'done with {term}' },
    ],
  },
  cloud: {
    question: 'Did {object} run on {term}?',
    places: [
      { at: 'object', text: 'on {term}' },
      { at: 'end', text: 'runs on {term}' },
    ],
  },
  infrastructure: {
    question: 'Did you use {term} for {object}?',
    places: [
      { at: 'object', text: 'on {term}' },
      { at: 'object', text: 'with {term}' },
      { at: 'end', text: 'run with {term}' },
    ],
  },
  api: {
    question: 'Did you use {term} for {object}?',
    places: [
      { at: 'object', text: 'over {term}' },
      { at: 'end', text: 'served over {term}' },
    ],
  },
  framework: {
    question: 'Did you use {term} for {object}?',
    places: [
      { at: 'object', text: 'with {term}' },
      { at: 'end', text: 'built with {term}' },
    ],
  },
};

/** Ids of terms that everyone has: a panel asks about none of them. */
export const everyonesTools = `
  git github gitlab bitbucket npm linux html css jira confluence postman vscode intellij bash shell markdown json
  yaml xml slack maven gradle unix agile scrum kanban macos windows`;
