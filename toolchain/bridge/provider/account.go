package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"

	"github.com/hashicorp/go-cty/cty"
	ctyjson "github.com/hashicorp/go-cty/cty/json"
	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

// account is what was made, in a file of JSON that the test may change by hand:
// by id, each resource's properties by their Terraform names.
type account struct {
	path string
	lock sync.Mutex
}

type made map[string]map[string]any

// refusal is no resource: it holds the text with which the cloud refuses to make one, if the test wants it to.
const refusal = "(refusal)"

// serve gives a type its operations.
func (a *account) serve(name string, resource *schema.Resource) *schema.Resource {
	resource.CreateContext = func(ctx context.Context, data *schema.ResourceData, _ any) diag.Diagnostics {
		return diag.FromErr(a.create(name, resource, data))
	}
	resource.ReadContext = func(ctx context.Context, data *schema.ResourceData, _ any) diag.Diagnostics {
		return diag.FromErr(a.read(resource, data))
	}
	resource.DeleteContext = func(ctx context.Context, data *schema.ResourceData, _ any) diag.Diagnostics {
		return diag.FromErr(a.change(func(all made) error {
			delete(all, data.Id())
			return nil
		}))
	}
	if updatable(resource) {
		resource.UpdateContext = func(ctx context.Context, data *schema.ResourceData, _ any) diag.Diagnostics {
			return diag.FromErr(a.update(resource, data))
		}
	}
	return resource
}

// updatable is whether the type has a property that can be changed in place; the SDK wants no update of any other.
func updatable(resource *schema.Resource) bool {
	for _, property := range resource.Schema {
		if (property.Optional || property.Required) && !property.ForceNew {
			return true
		}
	}
	return false
}

func (a *account) create(name string, resource *schema.Resource, data *schema.ResourceData) error {
	err := a.change(func(all made) error {
		planned, err := known(data.GetRawPlan())
		if err != nil {
			return err
		}
		if refused, ok := all[refusal]; ok {
			return errors.New(refused["text"].(string))
		}
		for number := 1; ; number++ {
			id := fmt.Sprintf("%s-%d", name, number)
			if _, taken := all[id]; !taken {
				all[id] = planned
				data.SetId(id)
				return nil
			}
		}
	})
	if err != nil {
		return err
	}
	return a.read(resource, data)
}

func (a *account) update(resource *schema.Resource, data *schema.ResourceData) error {
	err := a.change(func(all made) error {
		if _, there := all[data.Id()]; !there {
			return fmt.Errorf("the resource '%s' does not exist", data.Id())
		}
		planned, err := known(data.GetRawPlan())
		all[data.Id()] = planned
		return err
	})
	if err != nil {
		return err
	}
	return a.read(resource, data)
}

// read says what the account holds of a resource, as providers do: property by property. Of what the cloud does not
// know it says nothing, unless the state knew of it.
func (a *account) read(resource *schema.Resource, data *schema.ResourceData) error {
	a.lock.Lock()
	defer a.lock.Unlock()
	all, err := a.load()
	if err != nil {
		return err
	}
	properties, there := all[data.Id()]
	if !there {
		data.SetId("")
		return nil
	}
	for name := range resource.Schema {
		value, there := properties[name]
		if _, was := data.GetOk(name); !there && !was {
			continue
		}
		if err := data.Set(name, value); err != nil {
			return err
		}
	}
	return nil
}

// known is a plan with empty values where the cloud would compute something, without what is absent.
func known(plan cty.Value) (map[string]any, error) {
	filled, err := cty.Transform(plan, func(_ cty.Path, value cty.Value) (cty.Value, error) {
		if value.IsKnown() {
			return value, nil
		}
		return zero(value.Type()), nil
	})
	if err != nil {
		return nil, err
	}
	text, err := ctyjson.Marshal(filled, filled.Type())
	if err != nil {
		return nil, err
	}
	var properties map[string]any
	if err := json.Unmarshal(text, &properties); err != nil {
		return nil, err
	}
	delete(properties, "id")
	delete(properties, "timeouts")
	return withoutNulls(properties).(map[string]any), nil
}

func zero(of cty.Type) cty.Value {
	switch {
	case of == cty.String:
		return cty.StringVal("")
	case of == cty.Number:
		return cty.Zero
	case of == cty.Bool:
		return cty.False
	case of.IsListType():
		return cty.ListValEmpty(of.ElementType())
	case of.IsSetType():
		return cty.SetValEmpty(of.ElementType())
	case of.IsMapType():
		return cty.MapValEmpty(of.ElementType())
	default:
		return cty.NullVal(of)
	}
}

func withoutNulls(value any) any {
	switch value := value.(type) {
	case map[string]any:
		for name, field := range value {
			if field == nil {
				delete(value, name)
			} else {
				value[name] = withoutNulls(field)
			}
		}
	case []any:
		for i, item := range value {
			value[i] = withoutNulls(item)
		}
	}
	return value
}

func (a *account) change(how func(made) error) error {
	a.lock.Lock()
	defer a.lock.Unlock()
	all, err := a.load()
	if err != nil {
		return err
	}
	if err := how(all); err != nil {
		return err
	}
	text, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return os.WriteFile(a.path, text, 0o600)
}

func (a *account) load() (made, error) {
	all := made{}
	err := readJSON(a.path, &all)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return all, err
}
