package io.github.thuocdo.scoring.casefile;

/** A case with something of every kind. */
public final class EverythingCase {

    private static final String TEXT = """
            case: Everything
            policy: vn.335-2025.individuals
            period: %s
            calendar: { weekend: [sunday], holidays: [2026-04-30..2026-05-01, 2026-09-02], working-days: [2026-04-26] }
            loaded: { tasks: 2026-01-01..2026-12-31, results: 2025-07-01.., conclusions: ..2026-03-01 }
            catalogue:
              - id: first
                decision: 1/QĐ, "An, the head", 2026-01-05
                to: 2026-06-30
                agency: ward
                standard-points: 50
                hours-per-unit: 8
                rounding: 0.1 half-up
                groups: [{ id: A, maximum: 60, description: simple }, { id: B, maximum: 120 }]
                products:
                  - { product: report, group: A, points: 50 }
                  - { product: file, name: A land file, group: B, difficulty: 10, process: 20, coordination: 5, scope: 1/3 }
                  - { product: meeting, hours: 2 }
                  - { product: proof, within: report }
                additions: [{ decision: "2/QĐ, An, 2026-02-01", from: 2026-02-03, products: { hearing: 5 } }]
              - { from: 2027-01-01, scale: handbook-2026, standard-product: x, products: [{ product: x, group: 1, points: 70 }] }
            units:
              - { id: prov, level: managing, type: administrative }
              - { id: ward, name: "Ward: A, B # c", level: using, parent: prov, regulation: "12/QC, A, 2026-10-11; 13/QC, B, 2026-10-12", scored-by: month; quarter 2026-07-01.. }
              - { id: kt, parent: ward }
            regulations: [{ unit: ward, number: "1,2", authority: X; Y, date: 2026-01-01 }]
            people:
              - { id: loc, role: head, unit: kt, category: public-employee; civil-servant 2026-02-01.., party-member: no; yes 2026-05-19.. }
              - id: ha
                party-member: not-stated; no 2026-05-19..
                posts:
                  - { role: deputy, unit: kt, from: 2026-01-01, reports-to: loc, decision: "1/QĐ, B, 2026-01-01" }
                  - { role: head, unit: ward, kind: acting, from: 2026-03-01, to: 2026-04-30 }
                field: [{ name: land, people: [khai], units: [kt], from: 2026-02-01, decision: "3/QĐ, B, 2026-01-01" }, {}]
                absences: [{ kind: sick, to: 2026-01-05 }, { kind: study, from: 2026-02-01 }]
              - { id: khai, unit: kt, group: T, absences: maternity 2026-03-01..2026-08-31; annual 2026-10-05 }
              - { id: no-post, role: none }
              - { id: acting, role: none, posts: [{ unit: kt, kind: acting }], field: [kt, ha] }
              - id: work
                unit: ward
                tasks:
                  - { task: T1, name: "a: b", product: report, coefficient: 0.05, part-of: whole, contribution: 1/3, assigned: 5, reported: 4.5, delivered: 7/3, origin: ad-hoc, assigned-on: 2026-02-01, due: 2026-03-10, finished: 2026-03-13, handed-back: 2026-03-02 }
                  - { task: T2, coefficient: 1, assigned: 2, due: 2026-03-10, faults: "2, 1 excused, 1 refused by khoi", delays: "1 (3 days) unanswered", extension: 2026-03-20 requested 2026-03-05 granted 2026-03-08; 2026-03-25 requested 2026-03-15 }
                  - { task: T3, coefficient: 1, assigned: 2, period: 2026-03, unit: elsewhere, exceeding: yes }
                  - { task: T4, coefficient: 1, assigned: 2, period: none, shares: "2026-03 1/3, 2026-04 50 %%" }
                  - { task: T5, coefficient: 1, assigned: 2, due: 2026-03-10, period: 2026-05 }
                  - { task: T6, coefficient: 1, assigned: 2, period: none }
                faults: [{ task: T1, product: the second, times: 2, date: 2026-03-05, evidence: "note, 3", excusal: refused, by: khoi, reason: "no: proof" }]
                delays: [{ task: T1, days: 3, excusal: confirmed }, { task: T5 }]
              - id: judged
                role: head
                unit: ward
                months:
                  2026-01: { general: 5 5 2.5 2.5 2.5 2.5 2.5 2.5 2.5 -, dd: 100, e: { between: 50, reason: "so, so" } }
                  2026-02: { general: { self: 29, confirmed: 28.13 }, dd: between, supplied: { d: 1, a: { value: 6/7, source: note }, c: 1/2 } }
                  2026-03..2026-05: { general: 10 9 8, supplied: { b: 2/3, source: list } }
                  2026-06: { general: { self: 10 9 8, confirmed: { I: 9, II: 8 } }, supplied: { a: not-applicable on leave } }
                  2026-07: { general: { I.1: not-applicable, II: 3 }, score: 70 }
                  2026-08: { supplied: { total: 80 } }
              - { id: scores, unit: ward, months: { 2026-04..2026-06: 80, 2026-08: { score: 81.5, source: Phiếu } }, quarters: { 2026-Q4: 90 } }
            groups:
              - { id: N, members: [ha], to: 2026-06-30 }
              - { id: N, members: [loc], from: 2026-07-01 }
              - { id: none, members: [] }
            facts: [{ about: khai, period: 2026-H1, total: 80, source: sheet }, { about: ha, period: 2025, a: not-applicable }, { about: ha, period: 2026-09/P1Y }]
            results:
              - { id: r1, about: ha, period: 2026-02, score: 80, class: good, parts: { a: 6/7, total: 80 }, judged-by: elsewhere, decision: "4/QĐ, B, 2026-03-01", acts: ["act, 1", act 2], channel: party }
              - { id: r2, about: ha, period: 2026-02, score: 81, source: elsewhere, judged-by: elsewhere, channel: party, replaces: r1 }
              - { about: ha, period: 2026, class: good }
              - { about: kt, of: collectives, period: 2026, class: good }
            organisation-classes: [{ unit: kt, class: good, source: record }, { unit: ward, class: excellent, year: 2025, decision: "5/QĐ, B, 2026-01-01" }, { id: k, unit: prov, class: completed }]
            conclusions:
              - { about: khai, kind: discipline, form: warning, branch: party, considered-since: 2026-01-01, signed: 2026-08-15, effective: 2026-08-20, duty-related: no, act: act 1, committed-at: elsewhere, annulled: 2026-09-01, answer: "yes", indicators: G1-01 lax-discipline }
              - { id: c, about: kt, kind: managed-unit-corruption, decision: { number: "6, 7", authority: B, date: 2026-08-15 } }
              - { about: kt, of: collectives, kind: disunity, signed: 2026-01-02 }
            allegations: [{ about: khai, matter: "said: x", reported: 2026-01-02, indicators: G2-01 }, { id: al, about: kt, of: collectives, matter: m, reported: 2026-01-02 }]
            ground-decisions: [{ conclusion: c, counts: no, counts-in: 2027, reason: r, decision: "7/QĐ, B, 2026-01-01" }, { conclusion: c, counts: yes, reason: r, decision: "8/QĐ, B, 2026-01-02" }]
            raised-rate: [{ rate: 25 %%, decision: "9/QĐ, B, 2026-01-01" }, { rate: 22 %%, agency: prov, year: 2025, of: units, channel: party, decision: "9/QĐ, B, 2026-01-01" }]
            recorded-shares: [{ share: 15 %%, source: s }, { share: 1/7, group: T, year: 2025 }]
            authority-order: [{ order: [ha, khai], decision: "10/QĐ, B, 2026-01-01" }, { order: [kt, ward], of: collectives, year: 2025, channel: party, decision: "10/QĐ, B, 2026-01-01" }, { order: [kt], of: units, decision: "11/QĐ, B, 2026-01-01" }]
            presence: [{ person: ha, period: 2026-03, present: no, source: s }, { person: ha, period: 2026-04, present: yes }]
            exemptions: [{ about: ha, period: 2026-05, reason: records-lost, decision: "12/QĐ, B, 2026-06-01" }, { about: kt, of: collectives, period: 2025, channel: party, reason: agency-dissolved, decision: "13/QĐ, B, 2026-01-01" }]
            steps: [{ step: form, about: ha, period: 2026, date: 2026-12-01, document: "M 2" }, { step: meeting, about: kt, period: 2026, date: 2026-12-03 }, { step: notice, about: ha, period: 2026-03, date: 2026-04-02, by: loc }, { step: self-evaluation, about: kt, of: collectives, period: 2026, date: 2026-12-02 }, { step: organization-notice, about: ward, period: 2026, date: 2026-12-12 }, { step: signal, about: ward, period: 2026, date: 2026-12-04 }, { step: verification, about: ward, period: 2026, date: 2026-12-08, document: "9/BC", by: loc }, { step: appraisal, about: kt, of: collectives, period: 2026, date: 2026-12-05 }, { step: confirmation, about: ha, period: 2026-03, date: 2026-04-01 }, { step: party-opinion, about: ha, period: 2026, date: 2026-12-06 }, { step: personnel-proposal, about: kt, period: 2026, date: 2026-12-07 }, { step: publication, about: ward, period: 2026, date: 2026-12-12 }, { step: database, about: ward, period: 2026, date: 2026-12-14 }, { step: leaving, about: khai, period: 2026, date: 2026-12-28 }]
            delegations: [{ unit: ward, delegate: loc, matters: classify, from: 2026-12-01, to: 2026-12-31, decision: "7/UQ, B, 2026-11-30" }, { unit: kt, delegate: ha, matters: "monitor, replace, settle, recognise, catalogue, assign, approve, excuse", from: 2026-01-01, decision: "8/UQ, B, 2025-12-30" }]
            petitions: [{ by: ha, period: 2026, matter: "m, n", received: 2026-12-20, settled: 2026-12-25, settled-by: loc }, { by: ha, period: 2026, matter: m, received: 2026-12-21 }]
            confidence-votes: [{ person: ha, held: 2026-10-01, low: 3, all: 10, source: minutes }, { person: ha, held: 2025-10-01, low: 0, all: 10 }]
            promises:
              - { id: p1, kind: portfolio, matter: "slow, old projects", document: 5/NQ, promised: 2026-01-05, lead: kt, with: [ward], people: [ha], due: 2026-12-31, planned: 712, counted: projects, reports: [{ date: 2026-07-31, value: 419, parts: { handled: 419, "left, still": 293 }, document: 6/BC }, { date: 2026-08-31, value: 1/3 }] }
              - { id: p2, kind: remediation, matter: debt, promised: 2026-01-05, people: [ha, khai], planned: 0.5, side: at-most, base: the plan }
            follow-ups:
              - id: report
                origin: questioning
                matter: "Report, on land: slow users"
                document: 4/NQ
                raised: 2026-01-05
                lead: kt
                with: [ward, prov]
                people: [ha, khai]
                each-month: 25
                until: 2026-06-30
                process: as before
                result: a report
                quality: complete
                efficiency: none idle
                authority: "of the head, alone"
                responsibility: the head
                field: land
                depends-on: Ministry
                entries:
                  - { entry: opinion-asked, date: 2026-01-10, month: 2026-01, day: 2026-01-20, units: [ward, prov] }
                  - { entry: opinion-given, date: 2026-01-18, month: 2026-01, units: [ward], document: 5/CV }
                  - { entry: finished, date: 2026-01-24, month: 2026-01, text: "sent, in time" }
              - { id: once, matter: m, raised: 2026-02-01, people: [ha], due: 2026-03-01, entries: [{ entry: reported, date: 2026-02-28, units: [kt] }, { entry: extension-proposed, date: 2026-02-28, day: 2026-03-15, units: [kt, ward] }, { entry: extension-granted, date: 2026-03-01, day: 2026-03-10 }] }
              - { id: undated, origin: review, matter: m, raised: 2026-02-01, lead: ward, entries: [{ entry: answered, date: 2026-02-05 }, { entry: finished, date: 2026-02-06 }, { entry: returned, date: 2026-02-07, text: not enough }, { entry: withdrawn, date: 2026-02-08 }] }
            """;

    private EverythingCase() {}

    /**
     * Returns the text of the case.
     *
     * @param period  the period, such as {@code 2026}
     * @return a sound case file
     */
    public static String text(String period) {
        return String.format(TEXT, period);
    }
}
