package io.whither.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run has to tell, collected while it goes: steps, line accounting, answers. One run, one thread. */
public final class RunLog {

    private final List<CompletedStep> steps = new ArrayList<>();
    private final List<SourceAccount> accounts = new ArrayList<>();
    private final List<AnswerTable> answers = new ArrayList<>();
    private String rulebook;
    private String inputFingerprint;
    private boolean writing;

    void completed(CompletedStep step) {
        steps.add(step);
    }

    /** The ingest says what became of a source's records. */
    public void account(SourceAccount account) {
        accounts.add(account);
    }

    /** A part of the answer, to be printed at the end. */
    public void answer(AnswerTable table) {
        answers.add(table);
    }

    /** The fingerprint of the rulebook in use. */
    public void rulebook(String fingerprint) {
        rulebook = fingerprint;
    }

    /** SHA-256 over the files taken in so far. */
    public void inputFingerprint(String fingerprint) {
        inputFingerprint = fingerprint;
    }

    /** From here on the run may leave something in the warehouse. */
    public void writes() {
        writing = true;
    }

    public boolean isWriting() {
        return writing;
    }

    public List<CompletedStep> steps() {
        return List.copyOf(steps);
    }

    public List<SourceAccount> accounts() {
        return List.copyOf(accounts);
    }

    public List<AnswerTable> answers() {
        return List.copyOf(answers);
    }

    public Optional<String> rulebook() {
        return Optional.ofNullable(rulebook);
    }

    public Optional<String> inputFingerprint() {
        return Optional.ofNullable(inputFingerprint);
    }
}
