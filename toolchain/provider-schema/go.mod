module rustfs-on-tencent-cloud/toolchain/provider-schema

go 1.26
