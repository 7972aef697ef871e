package io.whither.employers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what people write around a name: brackets, former names, agencies, contracts, cities and departments. */
final class WrittenName {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{0,200}[)\\]]");
    private static final Pattern REMARK = Pattern.compile("(?i)[\\s,;(\\[\u2013\u2014-]+(?:formerly|f/k/a|fka|previously|ehemals|anciennement|voorheen"
            + "|acquired by|now part of|part of|(?:a|an) subsidiary of|via|on behalf of)(?=[\\s:]).{0,300}$");
    private static final Pattern TRADING_AS = Pattern.compile("(?i)\\s(?:d/b/a|dba|doing business as|t/a|trading as)\\s");
    private static final Pattern FORMER = Pattern.compile("(?i)(?:formerly|f/k/a|fka|previously|ehemals|anciennement)(?: known as)?:?\\s+([^)\\],;]{2,80})");
    private static final Pattern TAIL = Pattern.compile("\\s+[-\u2013\u2014|\u2022@/]\\s+|,\\s*|\\s*[(\\[]");
    private static final int LONGEST = 1000;

    private final NameNormaliser normaliser;
    private final WordSet tails;

    WrittenName(NameNormaliser normaliser, WordSet tails) {
        this.normaliser = normaliser;
        this.tails = tails;
    }

    /** The name without remarks, brackets and tails; the text itself when nothing would be left. */
    NameTokens core(String text) {
        String name = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher trading = TRADING_AS.matcher(name);
        name = trading.find() && trading.end() < name.length() ? name.substring(trading.end()) : name;
        name = orBefore(REMARK.matcher(name).replaceFirst(""), name);
        name = orBefore(BRACKETS.matcher(name).replaceAll(" "), name);
        return normaliser.tokens(withoutTails(name));
    }

    private String orBefore(String name, String before) {
        return NameTokens.of(name).count() == 0 ? before : name;
    }

    private String withoutTails(String name) {
        Matcher separator = TAIL.matcher(name);
        while (separator.find()) {
            NameTokens tail = NameTokens.of(name.substring(separator.end()));
            if (separator.start() > 0 && tails.coversFrom(tail, 0)) {
                return orBefore(name.substring(0, separator.start()), name);
            }
        }
        return name;
    }

    /** The name a remark says it had before; null without such a remark. */
    NameTokens former(String text) {
        Matcher former = FORMER.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return former.find() ? normaliser.tokens(former.group(1)) : null;
    }
}
