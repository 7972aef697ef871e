package io.whither.profile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * SHA-256 over positions (with their faults), education and place. Every text goes in with its length, a null as length
 * -1, so that no two contents share their bytes. Skills and dates of observation stay outside.
 */
public final class ContentHash {

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);

    private ContentHash() {}

    /** 64 lower-case hex digits. */
    public static String of(ProfileContent content) {
        ContentHash hash = new ContentHash();
        hash.text(content.country());
        hash.text(content.region());
        hash.count(content.positions().size());
        content.positions().forEach(hash::position);
        hash.count(content.education().size());
        content.education().forEach(hash::education);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void position(RawPosition position) {
        text(position.employer());
        text(position.employerKey());
        text(position.employerDomain());
        text(position.title());
        text(position.start());
        text(position.end());
        text(position.isCurrent() == null ? null : position.isCurrent().toString());
        text(position.employmentType());
        text(position.location());
        count(position.faults().size());
        position.faults().forEach(this::text);
    }

    private void education(RawEducation education) {
        text(education.school());
        text(education.degree());
        text(education.start());
        text(education.end());
    }

    private void text(String text) {
        if (text == null) {
            count(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        digest.update(bytes);
    }

    private void count(int value) {
        digest.update(number.putInt(0, value).array());
    }
}
