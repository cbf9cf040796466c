/**
 * The private network: the VPC, its subnets out of a plan that never moves, route tables, NAT gateways and the flow
 * log. It knows nothing of what stands in the network. Facts: VPC limits and the flow log of Tencent Cloud's VPC
 * documents.
 */
@NullMarked
package rustfs.tencentcloud.component.network;

import org.jspecify.annotations.NullMarked;
