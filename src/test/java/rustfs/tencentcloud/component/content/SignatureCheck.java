package rustfs.tencentcloud.component.content;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rustfs.tencentcloud.component.content.FakeRustfs.Asked;

/** Checks a signature as S3 does, in its own way: from what arrived, not from what was meant. */
final class SignatureCheck {
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8}/us-east-1/s3/aws4_request),SignedHeaders=([^,]+),Signature=(.*)");

    private SignatureCheck() {}

    static String accessKey(HttpExchange exchange) {
        return authorization(exchange).group(1);
    }

    static boolean holds(HttpExchange exchange, Asked asked, String secret) {
        Matcher authorization = authorization(exchange);
        String digest = sha256(asked.body());
        String headers = Arrays.stream(authorization.group(3).split(";"))
                .map(name -> name + ":" + exchange.getRequestHeaders().getFirst(name) + "\n")
                .collect(Collectors.joining());
        String raw = exchange.getRequestURI().getRawQuery();
        String query = raw == null ? "" : Arrays.stream(raw.split("&")).sorted().collect(Collectors.joining("&"));
        String request = String.join(
                "\n",
                asked.method(),
                exchange.getRequestURI().getRawPath(),
                query,
                headers,
                authorization.group(3),
                digest);
        String stamp = exchange.getRequestHeaders().getFirst("x-amz-date");
        String text = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                stamp,
                authorization.group(2),
                sha256(request.getBytes(StandardCharsets.UTF_8)));
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : authorization.group(2).split("/")) {
            key = hmac(key, part);
        }
        boolean bodyIsSigned = digest.equals(exchange.getRequestHeaders().getFirst("x-amz-content-sha256"));
        return bodyIsSigned && HexFormat.of().formatHex(hmac(key, text)).equals(authorization.group(4));
    }

    static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Matcher authorization(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("authorization");
        Matcher matcher = AUTHORIZATION.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            throw new IllegalStateException("The request is not signed: " + header);
        }
        return matcher;
    }

    private static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
