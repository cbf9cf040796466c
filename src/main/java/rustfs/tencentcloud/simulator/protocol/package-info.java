/**
 * Pulumi's provider protocol over gRPC: the only package that knows {@code pulumirpc} and protobuf. It turns
 * messages into values and back, and hands the work to the operations. Source of the protocol: {@code
 * proto/pulumi/provider.proto} of the engine, and what the Terraform bridge answers.
 */
@NullMarked
package rustfs.tencentcloud.simulator.protocol;

import org.jspecify.annotations.NullMarked;
