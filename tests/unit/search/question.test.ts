import { describe, expect, it } from 'vitest';
import { dropAsking, isSilentWord, kindsAskedFor, subjectsOf } from '../../../src/search/question.ts';

const drop = (text: string) => dropAsking(text.split(' ')).join(' ');
const subjects = (text: string) => subjectsOf(text.split(' ')).map((words) => words.join(' '));

describe('the words around what is asked are dropped', () => {
  it.each([
    ['what does open source mean', 'open source'],
    ['meaning of dual use', 'dual use'],
    ['why is tsmc so important', 'tsmc'],
    ['what is nvidia known for', 'nvidia'],
    ['how does distillation work', 'distillation'],
    ['balance of power', 'balance of power'],
  ])('%s: %s', (asked, left) => {
    expect(drop(asked)).toBe(left);
  });

  it('a query of such words alone stays as it is', () => {
    expect(drop('what is it')).toBe('what is it');
  });
});

it('words that change what is meant are heard inside of a question', () => {
  expect(['not', 'without', 'using'].filter(isSilentWord)).toEqual([]);
  expect(['what', 'of', 'explain'].filter(isSilentWord)).toEqual(['what', 'of', 'explain']);
});

describe('what a question is about stands before a word that leads on', () => {
  it.each([
    ['what is compute in ai', ['compute']],
    ['tell me about huawei and its chips', ['huawei']],
    ['what is the role of taiwan in chips for ai', ['taiwan', 'taiwan in chips']],
    ['what is a gpu', []],
    ['compute in ai', []],
  ])('%s', (asked, expected) => {
    expect(subjects(asked)).toEqual(expected);
  });
});

it('"who" asks for people and organisations, "where" for places', () => {
  expect(kindsAskedFor(['who', 'runs', 'it'])).toEqual(['person', 'organisation']);
  expect(kindsAskedFor(['where', 'is', 'it'])).toEqual(['place']);
  expect(kindsAskedFor(['what', 'is', 'it'])).toEqual([]);
});
