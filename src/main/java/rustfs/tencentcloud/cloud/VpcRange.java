package rustfs.tencentcloud.cloud;

/** A range of private addresses that a VPC may lie in, with the masks that its own block may have. */
public record VpcRange(CidrBlock within, int shortestMask, int longestMask) {}
