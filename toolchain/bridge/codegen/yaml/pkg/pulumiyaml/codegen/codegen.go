// Package codegen stands where the bridge looks for the writer of YAML programs. The bridge writes programs for the
// examples in a provider's documentation; the contract test's provider has none, and the Go module registry has no
// release of the writer that the bridge names.
package codegen

import (
	"errors"

	"github.com/hashicorp/hcl/v2"
	"github.com/pulumi/pulumi/pkg/v3/codegen/pcl"
)

// GenerateProgram refuses: there is no writer of YAML programs in this build.
func GenerateProgram(*pcl.Program) (map[string][]byte, hcl.Diagnostics, error) {
	return nil, nil, errors.New("this build of the bridge writes no YAML programs")
}
