package io.whither.titles;

import java.util.List;

/** Reads a job title: function, role, level and track. Pure, immutable, safe for threads. */
public final class TitleClassifier {

    private static final int PROFESSIONAL = 3;

    private final TitleLexicon lexicon;
    private final TitleRules rules;
    private final FunctionModel model = FunctionModel.fromClassPath();
    private final TitleMemo memo = new TitleMemo(title -> read(title, ""));

    public TitleClassifier(TitleLexicon lexicon) {
        this.lexicon = lexicon;
        this.rules = new TitleRules(lexicon);
    }

    /** The version of the mapping behind every reading. */
    public String version() {
        return lexicon.version();
    }

    /** The role of a code, or null. */
    public Role role(String code) {
        return lexicon.roles().get(code);
    }

    /** Reads a title by itself; null reads as an empty one. */
    public TitleReading classify(String title) {
        return classify(title, "", List.of());
    }

    /**
     * Reads a title; employer and neighbours count only where the title itself says nothing of the function.
     *
     * @param employer as written; may be null
     * @param neighbourTitles other titles of the same person, the nearest first
     */
    public TitleReading classify(String title, String employer, List<String> neighbourTitles) {
        if (title == null || title.isBlank()) {
            return TitleReading.UNCLASSIFIED;
        }
        TitleReading alone = memo.reading(title);
        TitleReading own = employer != null && SeniorityRule.isMovedBy(employer, alone.level()) ? read(title, employer) : alone;
        return own.function() != JobFunction.UNCLASSIFIED || own.level() == 0 ? own : byNeighbour(own, neighbourTitles);
    }

    /** What a title's function rests on; for measuring. */
    TitleDecision decide(String title) {
        return TitleDecision.of(rules.read(title, ""), model);
    }

    private TitleReading read(String title, String employer) {
        TitleReading override = lexicon.hasOverrides() ? lexicon.override(String.join(" ", TitleText.words(title))) : null;
        if (override != null) {
            return override;
        }
        RuleReading read = rules.read(title, employer);
        return reading(read, TitleDecision.of(read, model));
    }

    private TitleReading reading(RuleReading read, TitleDecision decision) {
        boolean learned = decision.evidence() == TitleEvidence.LEARNED;
        // A title that only the model knows names an occupation, at no stated level.
        int level = learned && read.level() == 0 ? PROFESSIONAL : read.level();
        String rule = !learned ? read.rule() : read.rule().isEmpty() ? TitleEvidence.LEARNED.code() : read.rule() + "+" + TitleEvidence.LEARNED.code();
        return new TitleReading(decision.function(), decision.role(), level, learned ? SeniorityRule.track(level) : read.track(), rule, lexicon.confidence().of(decision));
    }

    private TitleReading byNeighbour(TitleReading own, List<String> neighbourTitles) {
        return neighbourTitles.stream().map(this::classify).filter(near -> near.function() != JobFunction.UNCLASSIFIED).findFirst()
                .map(near -> new TitleReading(near.function(), "", own.level(), own.track(), own.rule() + "+neighbour", near.confidence() / 2))
                .orElse(own);
    }
}
