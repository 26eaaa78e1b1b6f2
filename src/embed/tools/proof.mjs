// Runs the test of every invariant of the model, with ten times the cases, and prints one page.
//
//   node src/embed/tools/proof.mjs        also written to docs/proof.md

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, say } from './common.mjs';

const browser = (file) => ({ browser: file });

const invariants = [
  ['A worse answer never lowers level or urgency and never removes a crisis panel', 'worse::a_worse_answer_never_lowers_anything', 'worse::a_worse_answer_never_lowers_the_range', 'lattice::no_single_step_up_in_any_domain_lowers_the_level', 'lattice::the_urgency_never_falls_with_a_step_up'],
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
  ['What the provider offers leaves the result unchanged', 'architecture::dependencies_point_one_way', 'screens::programs_are_sorted_by_the_result_and_never_the_other_way_round'],
  ['No network, no storage in a frame, nothing in URL or history', browser('runs.test.mjs'), browser('session.test.mjs'), browser('embedding.test.mjs'), browser('device.test.mjs')],
  ['Crisis numbers on every page, failure pages included', 'screens::crisis_numbers_and_the_quick_way_out_stand_on_every_screen', browser('embedding.test.mjs')],
  ['Rules version and content hash stand with the result', 'audit::the_committed_content_hash_is_that_of_the_tables', 'screens::rules_version_and_content_hash_stand_with_every_result_and_in_all_that_is_taken_along'],
  ['Instruments score exactly as published over all answer sets', 'instruments::phq9_over_all_262_144_answer_sets', 'instruments::gad7_over_all_16_384_answer_sets', 'instruments::pc_ptsd_5_over_all_32_answer_sets', 'instruments::a_total_with_a_missing_item_is_an_interval_and_never_low'],
  ['Adding a symptom instrument can only raise P', 'instruments::adding_a_symptom_instrument_can_only_raise_p'],
  ['Minors get no level', 'invariants::minors_get_no_level_and_the_same_interrupts', 'audit::minors_have_no_level_in_any_output'],
  ['Changing an answer back restores the earlier result', 'invariants::changing_an_answer_back_restores_the_earlier_result', browser('session.test.mjs')],
  ['No banned word; reading grade 6 or below for own wording', 'wording::no_banned_word_or_claim', 'wording::own_wording_reads_at_grade_six', 'wording::sentences_have_at_most_twenty_words'],
];
const alsoProved = [
  ['Hidden answers never count', 'invariants::hidden_answers_never_count'],
  ['"Worse" is what the model says: what has no order, what is equal, more of several', 'worse::only_context_stands_outside_the_order', 'worse::choices_of_equal_rank_are_those_of_the_model', 'worse::of_several_choices_more_is_worse_and_none_of_these_is_best'],
  ['Gates are up-sets', 'tables::gates_are_up_sets'],
  ['An unanswered follow-up of a positive safety answer counts at worst', 'invariants::the_follow_up_of_a_positive_safety_answer_counts_at_worst_when_left_open'],
  ['Unanswered safety is never calm', 'invariants::unanswered_safety_is_never_calm'],
  ['Passing a question over changes nothing that matters', 'adaptive::passing_over_changes_nothing_that_matters', 'adaptive::settled_means_settled'],
  ['Every anchor has answers that trigger it, and every ordinal item moves something', 'anchors::every_anchor_has_answers_that_trigger_it', 'anchors::every_ordinal_item_moves_something'],
  ['Every page can be reached; a run ends', 'flow::every_page_can_be_reached', 'flow::the_session_records_what_the_person_says'],
  ['Answers that do not fit together are found, asked once, and the worse is kept', 'contradictions::days_of_use_and_the_last_use_fit_together', 'contradictions::every_other_pair_is_found_and_its_neighbour_is_not', 'contradictions::what_does_not_fit_is_shown_once_and_kept', 'contradictions::the_worse_of_two_that_do_not_fit_is_kept'],
  ['Conditions and readings: what is unknown stays unknown', 'conditions::a_choice_holds_may_hold_or_does_not', 'conditions::all_any_count_and_not_follow_from_their_parts', 'conditions::a_sum_counts_each_item_at_least_and_at_most', 'readings::what_was_said_is_known_and_what_was_not_counts_by_its_part_in_safety', 'readings::behind_a_gate_in_doubt_an_answer_may_be_nothing', 'readings::one_choice_off_spans_the_neighbour_towards_the_unknown'],
  ['Reasons name their anchors and answers; the smallest change that leads to more care is told', 'reasons::a_reason_rests_on_the_anchors_that_hold_it_up', 'reasons::the_smallest_change_of_each_answer_is_told', 'adaptive::the_changes_that_are_named_lead_to_more_care', 'quotes::at_most_three_different_answers_are_quoted'],
  ['A saved file is read whole or refused, whatever is in it', 'saved::nothing_that_counts_is_lost', 'saved::what_is_hidden_is_not_saved', 'saved::any_bytes_are_read_or_refused', 'saved::any_lines_are_read_or_refused', 'saved::a_damaged_file_is_never_loaded', 'kept::whatever_is_kept_comes_back_and_nothing_else_does'],
  ['Settings are valid or refused by field, whatever is written', 'settings::any_text_is_settings_or_refused', 'settings::any_settings_are_valid_or_refused_by_field', 'settings::damaged_bytes_are_refused_without_a_panic', 'settings::a_changed_byte_is_refused_or_gives_other_settings_without_a_panic', 'bake::any_text_is_a_page_with_settings_or_none', 'bake::no_name_breaks_the_page'],
  ['A case for `care-audit` is assessed or refused with a sentence', 'audit::assess_never_fails_without_a_sentence'],
  ['What is taken along keeps to its format: FHIR, JSON, calendar, QR code', 'fhir::every_bundle_holds_together', 'handoff::json_means_the_same_to_another_library', 'handoff::a_calendar_keeps_to_the_format', 'handoff::a_qr_code_is_what_another_library_draws'],
  ['The counts per level over the lattice are those of the model', 'lattice::the_counts_per_level_are_those_of_the_model'],
];

const number = (count) => count.toLocaleString('en');

/** Builds the native tests; the program that holds them. */
function built() {
  const { status, stdout } = spawnSync('cargo', ['test', '--quiet', '--test', 'native', '--no-run', '--message-format', 'json'], {
    cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26,
  });
  const messages = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const program = messages.find(({ target, executable }) => target?.name === 'native' && executable)?.executable;
  if (status !== 0 || !program) fail('The native tests do not build.', 'Run `cargo test`.');
  return program;
}

const program = built();

/** Runs one native test by name; how it went, how many cases it checked, how long it took. */
function prove(name) {
  const start = performance.now();
  const { status, stdout } = spawnSync(program, [name, '--exact', '--nocapture'], {
    cwd: root, encoding: 'utf8', env: { ...process.env, PROOF: '1' }, maxBuffer: 1 << 26,
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
