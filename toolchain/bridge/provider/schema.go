package main

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/validation"
)

// packageSchema is the part of Pulumi's package schema that says which shape a property has.
type packageSchema struct {
	Provider  objectType                `json:"provider"`
	Resources map[string]objectType     `json:"resources"`
	Types     map[string]objectTypeSpec `json:"types"`
}

type objectType struct {
	Inputs  map[string]typeSpec `json:"inputProperties"`
	Outputs map[string]typeSpec `json:"properties"`
}

type objectTypeSpec struct {
	Properties map[string]typeSpec `json:"properties"`
}

type typeSpec struct {
	Type       string    `json:"type"`
	Reference  string    `json:"$ref"`
	Items      *typeSpec `json:"items"`
	Additional *typeSpec `json:"additionalProperties"`
	Replaces   bool      `json:"willReplaceOnChanges"`
	Secret     bool      `json:"secret"`
}

// constraints is what the package schema cannot say.
type constraints struct {
	Resources map[string]typeRule `json:"resources"`
}

type typeRule struct {
	Terraform  string                  `json:"tf"`
	Importable bool                    `json:"importable"`
	Updatable  bool                    `json:"updatable"`
	Properties map[string]propertyRule `json:"properties"`
}

type propertyRule struct {
	Terraform     string                  `json:"tf"`
	Required      bool                    `json:"required"`
	Optional      bool                    `json:"optional"`
	Computed      bool                    `json:"computed"`
	ForceNew      bool                    `json:"forceNew"`
	Sensitive     bool                    `json:"sensitive"`
	Deprecated    bool                    `json:"deprecated"`
	Default       any                     `json:"default"`
	Collection    string                  `json:"collection"`
	MinItems      int                     `json:"minItems"`
	MaxItems      int                     `json:"maxItems"`
	ConflictsWith []string                `json:"conflictsWith"`
	ExactlyOneOf  []string                `json:"exactlyOneOf"`
	AtLeastOneOf  []string                `json:"atLeastOneOf"`
	RequiredWith  []string                `json:"requiredWith"`
	Block         map[string]propertyRule `json:"block"`
}

// valueRange is what the provider takes as the value of a property.
type valueRange struct {
	OneOf    []any    `json:"oneOf"`
	From     *float64 `json:"from"`
	To       *float64 `json:"to"`
	Shortest *float64 `json:"shortest"`
	Longest  *float64 `json:"longest"`
	Matches  string   `json:"matches"`
	Say      string   `json:"say"`
}

// reader makes a Terraform type of the two forms in which this project has it.
type reader struct {
	types  map[string]objectTypeSpec
	ranges map[string]valueRange
}

func (r reader) resource(object objectType, rule typeRule) *schema.Resource {
	all := object.Outputs
	for name, spec := range object.Inputs {
		all[name] = spec // the input says what is replaced
	}
	resource := &schema.Resource{Schema: r.properties(all, rule.Properties, "")}
	if rule.Importable {
		resource.Importer = &schema.ResourceImporter{StateContext: schema.ImportStatePassthroughContext}
	}
	if timeouts, ok := all["timeouts"]; ok {
		resource.Timeouts = r.timeouts(timeouts)
	}
	return resource
}

func (r reader) timeouts(spec typeSpec) *schema.ResourceTimeout {
	timeouts := &schema.ResourceTimeout{}
	usual := schema.DefaultTimeout("20m")
	for name := range r.types[strings.TrimPrefix(spec.Reference, "#/types/")].Properties {
		switch name {
		case "create":
			timeouts.Create = usual
		case "read":
			timeouts.Read = usual
		case "update":
			timeouts.Update = usual
		case "delete":
			timeouts.Delete = usual
		}
	}
	return timeouts
}

func (r reader) properties(
	specs map[string]typeSpec, rules map[string]propertyRule, path string,
) map[string]*schema.Schema {
	properties := map[string]*schema.Schema{}
	for name, rule := range rules {
		properties[rule.Terraform] = r.property(specs[name], rule, path+name)
	}
	return properties
}

func (r reader) property(spec typeSpec, rule propertyRule, path string) *schema.Schema {
	property := &schema.Schema{
		Required:      rule.Required,
		Optional:      rule.Optional,
		Computed:      rule.Computed,
		ForceNew:      rule.ForceNew || spec.Replaces,
		Sensitive:     rule.Sensitive || spec.Secret,
		ConflictsWith: rule.ConflictsWith,
		ExactlyOneOf:  rule.ExactlyOneOf,
		AtLeastOneOf:  rule.AtLeastOneOf,
		RequiredWith:  rule.RequiredWith,
		Default:       rule.Default,
	}
	if rule.Deprecated {
		property.Deprecated = "It has been deprecated."
	}
	switch {
	case rule.Collection != "":
		property.Type = schema.TypeList
		if rule.Collection == "set" {
			property.Type = schema.TypeSet
		}
		if !rule.Computed || rule.Optional {
			property.MinItems, property.MaxItems = rule.MinItems, rule.MaxItems
		}
		property.Elem = r.element(spec, rule, path)
	case spec.Type == "object":
		property.Type = schema.TypeMap
		property.Elem = &schema.Schema{Type: scalar(spec.Additional.Type)}
	default:
		property.Type = scalar(spec.Type)
		property.ValidateFunc = r.validator(property.Type, path)
	}
	if number, ok := rule.Default.(float64); ok {
		property.Default = int(number)
	}
	return property
}

// element is what a collection is made of; the bridge shows one of at most one item as the item itself.
func (r reader) element(spec typeSpec, rule propertyRule, path string) any {
	item := spec
	if spec.Type == "array" {
		item = *spec.Items
	}
	if rule.Block != nil {
		object := r.types[strings.TrimPrefix(item.Reference, "#/types/")]
		return &schema.Resource{Schema: r.properties(object.Properties, rule.Block, path+".")}
	}
	element := &schema.Schema{Type: scalar(item.Type)}
	element.ValidateFunc = r.validator(element.Type, path)
	return element
}

// scalar takes every number for a whole one: so are nearly all of the real provider's, and the schema does not say.
func scalar(name string) schema.ValueType {
	switch name {
	case "boolean":
		return schema.TypeBool
	case "number", "integer":
		return schema.TypeInt
	default:
		return schema.TypeString
	}
}

func (r reader) validator(kind schema.ValueType, path string) schema.SchemaValidateFunc {
	allowed, ok := r.ranges[path]
	switch {
	case !ok:
		return nil
	case kind == schema.TypeInt && allowed.OneOf != nil:
		return validation.IntInSlice(convert(allowed.OneOf, func(value any) int { return int(value.(float64)) }))
	case kind == schema.TypeInt && allowed.From != nil && allowed.To != nil:
		return validation.IntBetween(int(*allowed.From), int(*allowed.To))
	case kind == schema.TypeInt && allowed.From != nil:
		return validation.IntAtLeast(int(*allowed.From))
	case kind == schema.TypeString && allowed.OneOf != nil:
		return validation.StringInSlice(convert(allowed.OneOf, func(value any) string { return value.(string) }), false)
	case kind == schema.TypeString && allowed.Shortest != nil && allowed.Longest != nil:
		return validation.StringLenBetween(int(*allowed.Shortest), int(*allowed.Longest))
	case kind == schema.TypeString && allowed.Matches != "":
		return validation.StringMatch(regexp.MustCompile("^(?:"+allowed.Matches+")$"), allowed.Say)
	}
	return nil
}

func convert[T any](values []any, to func(any) T) []T {
	var converted []T
	for _, value := range values {
		converted = append(converted, to(value))
	}
	return converted
}

// provider is the schema of the provider's own settings. Nothing is required: there is no cloud to sign in to.
func (s packageSchema) provider() map[string]*schema.Schema {
	settings := map[string]*schema.Schema{}
	for name, spec := range s.Provider.Inputs {
		if slices.Contains([]string{"string", "boolean", "number"}, spec.Type) {
			settings[snake(name)] = &schema.Schema{Type: scalar(spec.Type), Optional: true, Sensitive: spec.Secret}
		}
	}
	return settings
}

func snake(camel string) string {
	return strings.ToLower(regexp.MustCompile(`[A-Z]`).ReplaceAllString(camel, "_$0"))
}

func lastPart(token string) string {
	return token[strings.LastIndex(token, ":")+1:]
}

func readJSON(path string, target any) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, target); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
