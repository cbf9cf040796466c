package rustfs.tencentcloud.component.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The signer against what AWS published: the examples of "Authenticating Requests: Using the Authorization Header" in
 * the S3 API Reference, with its example key, at 24 May 2013, 00:00:00 UTC.
 */
class SignatureTest {
    private static final String PROGRAM = """
            import calendar, json, sys
            sys.path.insert(0, 'src/main/resources/content')
            sys.dont_write_bytecode = True
            from signature import Key, Request, signed_headers
            method, path, query, headers, body = sys.argv[1:]
            headers = dict(json.loads(headers), host='examplebucket.s3.amazonaws.com')
            request = Request(method, path, json.loads(query), headers, body.encode())
            key = Key('AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')
            now = calendar.timegm((2013, 5, 24, 0, 0, 0))
            print(signed_headers(request, key, 'us-east-1', now)['authorization'], end='')
            """;
    private static final String SCOPE =
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,";

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /test.txt | {} | {\"Range\": \"bytes=0-9\"} | ''"
                        + " | host;range;x-amz-content-sha256;x-amz-date"
                        + " | f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
                "PUT | /test$file.text | {} | {\"Date\": \"Fri, 24 May 2013 00:00:00 GMT\","
                        + " \"x-amz-storage-class\": \"REDUCED_REDUNDANCY\"} | Welcome to Amazon S3."
                        + " | date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class"
                        + " | 98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
                "GET | / | {\"lifecycle\": \"\"} | {} | '' | host;x-amz-content-sha256;x-amz-date"
                        + " | fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
                "GET | / | {\"prefix\": \"J\", \"max-keys\": \"2\"} | {} | ''"
                        + " | host;x-amz-content-sha256;x-amz-date"
                        + " | 34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
            })
    void isThatOfTheExample(
            String method, String path, String query, String headers, String body, String signed, String signature)
            throws Exception {
        assertThat(authorization(method, path, query, headers, body))
                .isEqualTo(SCOPE + "SignedHeaders=" + signed + ",Signature=" + signature);
    }

    private static String authorization(String... request) throws IOException {
        String[] command = new String[3 + request.length];
        System.arraycopy(new String[] {"python3", "-c", PROGRAM}, 0, command, 0, 3);
        System.arraycopy(request, 0, command, 3, request.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
