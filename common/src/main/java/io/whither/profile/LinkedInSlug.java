package io.whither.profile;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The part of a LinkedIn address that names a person or a company: decoded, lower case, Unicode NFC.
 * Protocol, {@code www.}, country sub-domain, a path in another language and a query do not matter.
 */
public final class LinkedInSlug {

    private static final String HOST = "linkedin.com";
    private static final Set<String> PERSON = Set.of("in");
    private static final Set<String> COMPANY = Set.of("company", "school", "showcase");
    private static final int LONGEST = 200;

    private LinkedInSlug() {}

    /** The slug after {@code /in/}; null when the address has none ({@code /pub/}, {@code /sales/}, {@code /talent/}). */
    public static String person(String url) {
        return personName(after(url, PERSON));
    }

    /** The slug after {@code /company/}, {@code /school/} or {@code /showcase/}; null when there is none. */
    public static String company(String url) {
        return canonical(after(url, COMPANY));
    }

    /** A person's bare slug as a vendor gives it, or its address; null for what is no slug ({@code ACoAA...}). */
    public static String personName(String slug) {
        if (slug == null) {
            return null;
        }
        String bare = slug.strip();
        if (bare.startsWith("ACoAA") || bare.startsWith("ACwAA") || bare.startsWith("AEMAA")) {
            return null;
        }
        return bare.contains("/") ? after(bare, PERSON) == null ? null : person(bare) : canonical(bare);
    }

    /** A company's bare slug as a vendor gives it, or its address; null for what is no slug. */
    public static String companyName(String slug) {
        return slug == null ? null : slug.contains("/") ? company(slug) : canonical(slug);
    }

    private static String canonical(String slug) {
        if (slug == null || slug.isBlank() || slug.length() > LONGEST * 3) {
            return null;
        }
        String decoded = Normalizer.normalize(decode(slug.strip()), Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
        String clean = Normalizer.normalize(decoded, Normalizer.Form.NFC);
        return isSlug(clean) ? clean : null;
    }

    private static boolean isSlug(String text) {
        boolean named = text.codePoints().anyMatch(Character::isLetterOrDigit) && text.length() <= LONGEST;
        return named && text.codePoints().noneMatch(c -> c <= ' ' || c == '/' || c == '*' || c == '?' || c == '#'
            || c == 0xFFFD || Character.isISOControl(c) || Character.isSpaceChar(c)
            || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.FORMAT);
    }

    /** A plus is a plus in a path; a broken escape leaves the text as it is. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    /** The path part after one of the sections, of an address on LinkedIn's host; null when it is another address. */
    private static String after(String url, Set<String> sections) {
        if (url == null) {
            return null;
        }
        String address = withoutProtocol(url.strip());
        int query = indexOfAny(address, '?', '#');
        String[] parts = (query < 0 ? address : address.substring(0, query)).split("/+");
        if (parts.length < 3 || !isHost(parts[0].toLowerCase(Locale.ROOT))) {
            return null;
        }
        return sections.contains(parts[1].toLowerCase(Locale.ROOT)) ? parts[2] : null;
    }

    private static String withoutProtocol(String url) {
        int mark = url.indexOf("://");
        return mark >= 0 && mark <= 5 ? url.substring(mark + 3) : url.startsWith("//") ? url.substring(2) : url;
    }

    private static boolean isHost(String host) {
        return host.equals(HOST) || host.endsWith("." + HOST);
    }

    private static int indexOfAny(String text, char one, char other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        return first < 0 ? second : second < 0 ? first : Math.min(first, second);
    }
}
