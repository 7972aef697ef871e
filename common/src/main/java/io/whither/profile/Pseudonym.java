package io.whither.profile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 of a person's key, in lower-case hex: the only name under which a person is stored. Safe to share between threads. */
public final class Pseudonym {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac keyed;

    private Pseudonym(Mac keyed) {
        this.keyed = keyed;
    }

    /** @param key the secret as it stands in the environment; its UTF-8 bytes are the key. @throws IllegalArgumentException when blank */
    public static Pseudonym withKey(String key) {
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("the key of the pseudonyms is blank");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return new Pseudonym(mac);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, missing);
        }
    }

    /** 64 hex digits, equal for equal keys. */
    public String of(PersonKey person) {
        try {
            Mac mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(person.text().getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("this Java cannot copy a keyed " + ALGORITHM, impossible);
        }
    }
}
