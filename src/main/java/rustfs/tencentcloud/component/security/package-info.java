/**
 * Who may reach whom, and who may read which secret: rule sets of security groups out of intents, the keys of the
 * cluster derived from the secret of the stack, and the CAM role of its nodes. It creates no machine. Facts: the
 * limits of security groups in the VPC documents, the resource names of SSM in the CAM documents, RFC 5869 for the
 * derivation.
 */
@NullMarked
package rustfs.tencentcloud.component.security;

import org.jspecify.annotations.NullMarked;
