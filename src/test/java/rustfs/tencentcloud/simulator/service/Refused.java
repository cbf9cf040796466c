package rustfs.tencentcloud.simulator.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;

/** What a refusal of the cloud has to say: its code and its message, in the shape that the provider hands on. */
public final class Refused {
    private Refused() {}

    public static void refused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(CloudFailure.class)
                .hasMessageStartingWith(
                        "[TencentCloudSDKError] Code=" + code + ", Message=" + message + ", RequestId=");
    }
}
