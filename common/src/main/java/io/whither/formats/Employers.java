package io.whither.formats;

import io.whither.profile.LinkedInSlug;
import java.util.Locale;

/** Keys and domains of employers. */
final class Employers {

    private Employers() {}

    /** {@code linkedin:<slug>} where there is a slug, else {@code <format>:<id>}, else null. */
    static String key(String slug, String format, String id) {
        if (slug != null) {
            return "linkedin:" + slug;
        }
        return id == null ? null : format + ":" + id;
    }

    /** The bare host of a web address, without {@code www.}; null when it is none, or a page on LinkedIn. */
    static String domain(String url) {
        if (url == null || LinkedInSlug.company(url) != null) {
            return null;
        }
        String host = url.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+:/+", "").replaceFirst("[/?#:].*$", "");
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        boolean named = bare.indexOf('.') > 0 && !bare.endsWith(".") && bare.chars().noneMatch(c -> c <= ' ' || c == '@');
        return named && !bare.equals("linkedin.com") ? bare : null;
    }
}
