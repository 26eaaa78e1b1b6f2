// Runs the test of every invariant of the model, with ten times the cases, and prints one page.
//
//   node src/embed/tools/proof.mjs        also written to docs/proof.md

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, say } from './common.mjs';

const browser = (file) => ({ browser: file });

const invariants = [
  ['A worse answer never lowers level or urgency and never removes a crisis panel', 'invariants::a_worse_answer_never_lowers_anything', 'lattice::no_single_step_up_in_any_domain_lowers_the_level', 'lattice::the_urgency_never_falls_with_a_step_up'],
  ['Total and deterministic: no clock, no randomness, no language in the level', 'architecture::nothing_below_the_screens_knows_a_browser_a_clock_or_io', 'flow::any_events_in_any_order_lead_somewhere'],
  ['Rules S1 and S2 dominate everything', 'lattice::s1_and_s2_dominate_everything'],
  ['Equal sets of answers give equal results, in whatever order they came', 'invariants::equal_sets_of_answers_give_equal_results'],
  ['The final level lies in the strict range at every earlier step; answering narrows', 'invariants::answering_only_narrows_the_strict_range', 'invariants::the_strict_range_holds_every_completion'],
  ['Every level above self-care has a reason, and removing its answers removes it', 'invariants::every_level_above_self_care_has_reasons_that_rest_on_answers'],
  ['Availability, insurance, price, preference and language never reach the level', 'invariants::practical_things_never_reach_the_level', 'architecture::dependencies_point_one_way'],
  ['The range from someone close contains the person\'s own', 'family::the_proxys_range_contains_the_persons', 'family::low_confidence_and_rare_contact_only_widen'],
  ['E, K, H and R alone never exceed outpatient care', 'lattice::circumstances_alone_never_exceed_outpatient_care_and_unreadiness_is_never_passed_over'],
  ['A sign of a need with R of 2 or more is never self-care', 'lattice::circumstances_alone_never_exceed_outpatient_care_and_unreadiness_is_never_passed_over'],
  ['Pregnant with opioids on most days: never below medical care today', 'invariants::pregnant_with_opioids_on_most_days_is_never_below_medical_care_today'],
  ['What the provider offers leaves the result unchanged', 'architecture::dependencies_point_one_way'],
  ['No network, no storage, nothing in URL or history', browser('runs.test.mjs'), browser('session.test.mjs')],
  ['Crisis numbers on every page, failure pages included', 'screens::crisis_numbers_and_the_quick_way_out_stand_on_every_screen', browser('embedding.test.mjs')],
  ['Rules version and content hash stand with the result', 'audit::the_committed_content_hash_is_that_of_the_tables', 'invariants::version_and_hash_stand_with_the_result'],
  ['Instruments score exactly as published over all answer sets', 'instruments::phq9_over_all_262_144_answer_sets', 'instruments::gad7_over_all_16_384_answer_sets', 'instruments::pc_ptsd_5_over_all_32_answer_sets'],
  ['Adding a symptom instrument can only raise P', 'invariants::adding_a_symptom_instrument_can_only_raise_p'],
  ['Minors get no level', 'invariants::minors_get_no_level_and_the_same_interrupts', 'audit::minors_have_no_level_in_any_output'],
  ['Changing an answer back restores the earlier result', 'invariants::changing_an_answer_back_restores_the_earlier_result', browser('session.test.mjs')],
  ['No banned word; reading grade 6 or below for own wording', 'wording::no_banned_word_or_claim', 'wording::own_wording_reads_at_grade_six', 'wording::sentences_have_at_most_twenty_words'],
];
const alsoProved = [
  ['Hidden answers never count', 'invariants::hidden_answers_never_count'],
  ['Gates are up-sets', 'tables::gates_are_up_sets'],
  ['An unanswered follow-up of a positive safety answer counts at worst', 'invariants::the_follow_up_of_a_positive_safety_answer_counts_at_worst_when_left_open'],
  ['Unanswered safety is never calm', 'invariants::unanswered_safety_is_never_calm'],
  ['Passing a question over changes nothing that matters', 'adaptive::passing_over_changes_nothing_that_matters', 'adaptive::settled_means_settled'],
  ['Every anchor has answers that trigger it, and every ordinal item moves something', 'anchors::every_anchor_has_answers_that_trigger_it', 'anchors::every_ordinal_item_moves_something'],
  ['Every page can be reached; a run ends', 'flow::every_page_can_be_reached', 'flow::the_session_records_what_the_person_says'],
  ['The counts per level over the lattice are those of the model', 'lattice::the_counts_per_level_are_those_of_the_model'],
];

const number = (count) => count.toLocaleString('en');

/** Runs one native test by name; how it went, how many cases it checked, how long it took. */
function prove(name) {
  const start = performance.now();
  const { status, stdout } = spawnSync('cargo', ['test', '--quiet', '--test', 'native', '--', name, '--exact', '--nocapture'], {
    cwd: root, encoding: 'utf8', env: { ...process.env, PROOF: '1' },
  });
  const cases = [...stdout.matchAll(/^cases (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  const ran = /[1-9]\d* passed/.test(stdout);
  return { holds: status === 0 && ran, cases: cases || 1, seconds: (performance.now() - start) / 1000 };
}

let broken = 0;
function row(label, [words, ...tests]) {
  const native = tests.filter((test) => typeof test === 'string').map(prove);
  const holds = native.every((result) => result.holds);
  if (!holds) broken += 1;
  const cases = native.reduce((sum, result) => sum + result.cases, 0);
  const seconds = native.reduce((sum, result) => sum + result.seconds, 0);
  const where = tests.map((test) => (typeof test === 'string' ? `native \`${test}\`` : `browser \`${test.browser}\``)).join(', ');
  const line = `| ${label} | ${words} | ${native.length === 0 ? 'in the browser tests' : holds ? 'holds' : '**BROKEN**'} | ${native.length ? number(cases) : ''} | ${native.length ? seconds.toFixed(1) : ''} | ${where} |`;
  say(line);
  return line;
}

const head = '| | invariant | | cases | seconds | tests |\n| --- | --- | --- | --- | --- | --- |';
const lines = [
  '# Proof of the model\n',
  'Written by `make proof`: the test of every invariant, with ten times the cases of an ordinary run. Seconds depend on the machine.\n',
  head,
  ...invariants.map((invariant, at) => row(at + 1, invariant)),
  '\n## Also proved\n',
  head,
  ...alsoProved.map((invariant) => row('', invariant)),
];
writeFileSync(join(root, 'docs', 'proof.md'), `${lines.join('\n')}\n`);
if (broken) fail(`${broken} invariants are broken.`, 'Read the test named in the row.');
say('\nAll invariants hold.');
